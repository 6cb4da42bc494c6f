# Reads the tables of the data package into R, with or without words for their codes. Base R only.
#
#   folder <- "the package"; source("import.R")
#   familier <- labelled("familier")          # codes as factors with Danish words; labelled("familier", "en") in English
#   attr(familier$gruppe, "label")            # what the column is

if (!exists("folder")) folder <- "."

read_text <- function(...) {
  read.csv(file.path(folder, ...), colClasses = "character", na.strings = "", encoding = "UTF-8")
}

codebook <- read_text("codebook.csv")
code_labels <- read_text("codes.csv")

# A table of the package, its columns as numbers or codes. An empty cell is not stated: NA.
import <- function(table) {
  rows <- read_text("data", paste0(table, ".csv"))
  for (i in which(codebook$table == table)) {
    name <- codebook$name[i]
    if (codebook$type[i] %in% c("integer", "number")) rows[[name]] <- as.numeric(rows[[name]])
  }
  rows
}

# The same table for reading: codes as factors with words, and every column with its label as an attribute.
labelled <- function(table, language = "da") {
  rows <- import(table)
  for (i in which(codebook$table == table)) {
    name <- codebook$name[i]
    codes <- code_labels[code_labels$table == table & code_labels$column == name, ]
    if (nrow(codes) > 0) rows[[name]] <- factor(rows[[name]], codes$code, codes[[language]])
    attr(rows[[name]], "label") <- codebook[[paste0("label_", language)]][i]
  }
  rows
}
