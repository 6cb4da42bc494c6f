# Reads the tables of a data package that has calendar dates into R, with the dates as dates. Base R only.
#
#   folder <- "the package"; source(file.path(folder, "import-dates.R"))
#   familier <- dated("familier")             # as labelled("familier"), its dates of class Date

if (!exists("folder")) folder <- "."
source(file.path(folder, "import.R"))

dated <- function(table, language = "da") {
  rows <- labelled(table, language)
  for (name in codebook$name[codebook$table == table & codebook$type == "date"]) {
    label <- attr(rows[[name]], "label")
    rows[[name]] <- as.Date(as.vector(rows[[name]]))
    attr(rows[[name]], "label") <- label
  }
  rows
}
