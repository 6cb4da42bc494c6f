# Computes tests/real-money/expected.json from the deliveries that convert.ts writes:
#   Rscript tests/real-money/expected.R FOLDER > tests/real-money/expected.json
# Base R and jsonlite. Knows nothing of the product: yearly sums, the index, t.test.
index <- c(`2017` = 101.40, `2018` = 102.23, `2019` = 103.00)
price_year <- "2019"

yearly_sums <- function(folder) {
  families <- read.csv2(file.path(folder, "familier.csv"), colClasses = "character")
  costs <- read.csv2(file.path(folder, "udgifter.csv"), colClasses = "character")
  amount <- as.numeric(sub(",", ".", costs$beloeb, fixed = TRUE))
  year <- substr(costs$maaned, 1, 4)
  sums <- sapply(names(index), function(y) {
    of_year <- tapply(amount[year == y], factor(costs$familie_id[year == y], levels = families$familie_id), sum)
    of_year[is.na(of_year)] <- 0
    of_year * index[[price_year]] / index[[y]]
  })
  list(group = families$gruppe, sums = sums)
}

figures <- function(before, after) {
  test <- t.test(after - before)
  list(n = length(before), before = mean(before), after = mean(after), change = mean(after - before),
       lower = test$conf.int[1], upper = test$conf.int[2], p = test$p.value)
}

folder <- commandArgs(trailingOnly = TRUE)[1]
sites <- c(`320` = "site1", `316` = "site3", `370` = "site5")
result <- lapply(sites, function(site) {
  site <- yearly_sums(file.path(folder, site))
  of <- function(group, year) site$sums[site$group == group, year]
  list(plain = figures(of("indsats", "2018"), of("indsats", "2019")),
       guarded = figures(of("indsats", "2017"), of("indsats", "2019")),
       comparison = figures(of("sammenligning", "2018"), of("sammenligning", "2019")))
})
cat(jsonlite::toJSON(result, auto_unbox = TRUE, digits = NA, pretty = TRUE), "\n", sep = "")
