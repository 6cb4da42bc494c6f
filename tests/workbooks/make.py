"""Makes the workbooks of this folder with LibreOffice. See README.md for how it is run.

The people and numbers in them are made up; 010180-1234 stands for a CPR number and is nobody's.
"""

import pathlib
import sys

import uno
from com.sun.star.beans import PropertyValue

HERE = pathlib.Path(__file__).resolve().parent
CPR = "010180-1234"
FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "xls": "MS Excel 97", "ods": "calc8"}

context = uno.getComponentContext()
resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
remote = resolver.resolve(f"uno:socket,host=localhost,port={sys.argv[1]};urp;StarOffice.ComponentContext")
desktop = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)


def value(name, of):
    return PropertyValue(Name=name, Value=of)


class Workbook:
    def __init__(self):
        self.document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (value("Hidden", True),))
        self.formats = {}

    def format(self, code):
        if code not in self.formats:
            locale = uno.createUnoStruct("com.sun.star.lang.Locale", "en", "US", "")
            known = self.document.NumberFormats
            key = known.queryKey(code, locale, False)
            self.formats[code] = key if key != -1 else known.addNew(code, locale)
        return self.formats[code]

    def sheet(self, name, rows):
        sheets = self.document.Sheets
        sheets.insertNewByName(name, sheets.Count)
        sheet = sheets.getByName(name)
        for row, cells in enumerate(rows):
            for column, content in enumerate(cells):
                self.write(sheet.getCellByPosition(column, row), content)
        return sheet

    def write(self, cell, content):
        """Text as text; `("date", "2018-06-01")` and `("shown", 7, "0000")` with a format; `("formula", "=1+1")`."""
        if isinstance(content, str):
            cell.String = content
        elif isinstance(content, (int, float)):
            cell.Value = content
        elif content[0] == "date":
            year, month, day = content[1].split("-")
            cell.Formula = f"=DATE({year};{month};{day})"
            cell.Value = cell.Value
            cell.NumberFormat = self.format(content[2] if len(content) > 2 else "DD-MM-YYYY")
        elif content[0] == "shown":
            cell.Value = content[1]
            cell.NumberFormat = self.format(content[2])
        elif content[0] == "formula":
            cell.Formula = content[1]
            if len(content) > 2:
                cell.NumberFormat = self.format(content[2])

    def save(self, name):
        if self.document.Sheets.Count > 1 and self.document.Sheets.hasByName("Sheet1"):
            self.document.Sheets.removeByName("Sheet1")
        self.document.storeToURL((HERE / name).as_uri(), (value("FilterName", FILTERS[name.split(".")[1]]),))
        self.document.close(True)


def d(day, *code):
    return ("date", day, *code)


def tables():
    """The sound delivery of tests/support/sound-delivery.ts, with cells of the types that a spreadsheet gives them."""
    months = [f"{2017 + (5 + at) // 12}-{(5 + at) % 12 + 1:02}" for at in range(24)]
    return {
        "leverance": [["formatversion", "kommune", "opgoerelsesdato"], [1, 320, d("2020-12-31")]],
        "familier": [
            "familie_id gruppe startdato registreret_fra maalgruppe udvaelgelse udvalgt_fra udvalgt_til "
            "koordinerende_sagsbehandler en_samlet_plan faelles_elektronisk_plan slutdato slutaarsag".split(),
            ["f1", "indsats", d("2018-06-01"), "", "handicap", "omkostning", d("2017-05-01", "YYYY-MM-DD"),
             d("2018-04-30", "D. MMMM YYYY"), "ja", ("formula", "=TRUE()"), 0, "", ""],
            ["f2", "sammenligning", d("2018-07-01"), d("2016-01-01", "M/D/YYYY"), "andet", "faglig", "", "",
             "nej", ("formula", "=FALSE()"), "nej", d("2019-08-01", "DD-MM-YYYY HH:MM"), "maal_opfyldt"],
        ],
        "personer": [
            ["person_id", "familie_id", "rolle", "aldersgruppe"],
            ["p1", "f1", "voksen", "30_49"], ["p2", "f1", "barn", "6_12"], ["p3", "f2", "voksen", "18_29"],
        ],
        "ydelser": [
            "familie_id person_id lov paragraf ydelse enhed startdato slutdato".split(),
            ["f1", "p2", "sel", "52 stk. 3", "aflastning", "boern_unge", d("2018-01-01"), d("2018-09-30")],
            ["f1", "", "sel", "52a", "raadgivning", "boern_unge", d("2018-02-01"), ""],
            ["f2", "p3", "lab", 32, "mentor", "jobcenter", ("formula", "=DATE(2018;8;1)", "DD-MM-YY"), d("2019-01-31")],
        ],
        "forsoergelse": [
            "person_id forsoergelse startdato slutdato".split(),
            ["p1", "kontanthjaelp", d("2016-01-01"), d("2018-12-31")],
            ["p1", ("formula", '=LOWER("LOEN")'), d("2019-01-01"), ""],
            ["p3", "sygedagpenge", d("2017-01-01"), ""],
        ],
        "kontakter": [
            "familie_id kontaktperson_id enhed rolle startdato slutdato".split(),
            ["f1", "k1", "jobcenter", "myndighed", d("2018-01-01"), ""],
            ["f2", "k1", "jobcenter", "myndighed", "2018-01-01", d("2019-01-01")],
        ],
        "planer": [
            "familie_id person_id plantype startdato slutdato".split(),
            ["f1", "p1", "lab27", d("2018-01-01"), ""], ["f1", "", "en_samlet_plan", "10.06.2018", ""],
        ],
        "udgifter": [
            ["familie_id", "maaned", "kategori", "betaler", "beloeb"],
            *[["f1", d(f"{month}-01", "MMM YY") if at % 2 else month, "sundhed", "kommune",
               ("formula", "=1000.25+0.25") if at % 3 == 0 else ("shown", 1000.5, '#,##0.00" kr."')]
              for at, month in enumerate(months)],
        ],
        "maalinger": [
            "respondent_id familie_id instrument spoergsmaal runde dato svarstatus vaerdi".split(),
            ["r1", "f1", "tilfredshed", 1, "foer", d("2018-06-01"), "besvaret", 2],
            ["r1", "f1", "tilfredshed", 1, "efter", d("2019-06-01"), "besvaret", 4],
            ["r1", "f1", "who5", 1, "foer", d("2018-06-01"), "ved_ikke", ""],
        ],
    }


def with_tables(change=lambda given: None):
    workbook = Workbook()
    given = tables()
    change(given)
    for name, rows in given.items():
        workbook.sheet(name, rows)
    return workbook, workbook.document.Sheets


def sound():
    workbook, sheets = with_tables()
    guide = workbook.sheet("Vejledning", [["Sådan udfyldes arkene", ""], ["Skriv datoer som 25-03-2018.", ""]])
    guide.getCellRangeByName("A1:B1").merge(True)
    sheets.getByName("familier").Annotations.insertNew(sheets.getByName("familier").getCellByPosition(0, 1).CellAddress, "Set")
    workbook.save("sound.xlsx")


def faults():
    def change(given):
        given["personer"][2][3] = d("2018-12-06", "D. MMM")
        given["familier"][1][2] = 43252
        given["ydelser"][1][4] = ("formula", "=NA()")
        given["ydelser"][1].append("husk at spørge")
        given["udgifter"][3][1] = 201708

    workbook, sheets = with_tables(change)
    sheets.getByName("kontakter").getCellRangeByName("B1:C1").merge(True)
    sheets.getByName("planer").getCellRangeByName("A2:A3").merge(True)
    sheets.getByName("maalinger").IsVisible = False
    workbook.sheet("Ark1", [])
    workbook.sheet("plan", [["familie_id"]])
    workbook.save("faults.xlsx")


def cpr():
    workbook, sheets = with_tables()
    document = workbook.document
    families = sheets.getByName("familier")
    families.Annotations.insertNew(families.getCellByPosition(1, 2).CellAddress, f"Ring til {CPR}")
    document.DocumentProperties.Title = "Udtræk 020180-1234"
    document.DocumentProperties.UserDefinedProperties.addProperty("Sag", 0, "030180-1234")
    document.NamedRanges.addNewByName("barn_0401801234", "$familier.$A$1", families.getCellByPosition(0, 0).CellAddress, 0)
    style = document.StyleFamilies.getByName("PageStyles").getByName(sheets.getByName("personer").PageStyle)
    style.HeaderIsOn = True
    content = style.RightPageHeaderContent
    content.CenterText.String = "050180-1234"
    style.RightPageHeaderContent = content
    guide = workbook.sheet("vejledning", [["Se også 060180-1234"], [("shown", 701801234, "000000-0000")]])
    guide.IsVisible = False
    workbook.sheet("gamle tal", [["id"], [1001801234], [("formula", '=IF("110180-1234"="";1;2)')]])
    sheets.getByName("kontakter").getCellByPosition(1, 1).String = "x120180-1234"
    sheets.getByName("planer").getCellByPosition(7, 4).String = "130180-1234"
    workbook.sheet("ark 140180-1234", [["x"]])
    workbook.save("cpr.xlsx")


def other_formats():
    for name in ("old.xls", "open.ods"):
        workbook = Workbook()
        workbook.sheet("leverance", tables()["leverance"])
        workbook.save(name)


sound()
faults()
cpr()
other_formats()
