# The headline figures of a trial, as an evaluator would compute them in R: base R, and survfit where the
# recommended package survival is installed. Knows nothing of the product, only the delivery format and the definitions.
#
#   Rscript bench/headline.R FOLDER...      one folder of CSV files for each municipality
#
# Prints tab-separated lines: array, measure, scope, group, field, value; and the seconds each run took.

RUNS <- 5
has_survival <- suppressWarnings(requireNamespace("survival", quietly = TRUE))

# ---- Reading -------------------------------------------------------------------------------------------------

read_table <- function(folders, name) {
  do.call(rbind, lapply(folders, function(folder) {
    file <- file.path(folder, paste0(name, ".csv"))
    separator <- if (grepl(";", readLines(file, n = 1), fixed = TRUE)) ";" else ","
    rows <- read.csv(file, sep = separator, colClasses = "character", na.strings = "", fileEncoding = "UTF-8-BOM")
    rows$folder <- folder
    rows
  }))
}

read_trial <- function(folders) {
  names <- c("leverance", "familier", "personer", "ydelser", "forsoergelse", "kontakter", "udgifter", "maalinger")
  tables <- sapply(names, read_table, folders = folders, simplify = FALSE)
  # A row handed in twice counts once, but two equal payments are two payments.
  once <- names != "udgifter"
  tables[once] <- lapply(tables[once], unique)
  tables
}

day <- function(text) as.integer(as.Date(sub("^(..)[-./](..)[-./](....)$", "\\3-\\2-\\1", text)))
end_or_open <- function(text) ifelse(is.na(text), Inf, day(text))

amount <- function(text, folder) {
  has_comma <- ave(grepl(",", text, fixed = TRUE), folder, FUN = any) == 1
  as.numeric(ifelse(has_comma, sub(",", ".", gsub(".", "", text, fixed = TRUE), fixed = TRUE), text))
}

# ---- Families ------------------------------------------------------------------------------------------------

families_of <- function(tables) {
  delivery <- tables$leverance[match(tables$familier$folder, tables$leverance$folder), ]
  families <- data.frame(id = paste(tables$familier$folder, tables$familier$familie_id), site = delivery$kommune,
                         group = tables$familier$gruppe, start = day(tables$familier$startdato))
  registered <- day(tables$familier$registreret_fra)
  families$registered <- ifelse(is.na(registered), families$start - 1096, registered)
  moved <- tables$familier$slutaarsag %in% "fraflyttet"
  cutoff <- day(delivery$opgoerelsesdato)
  families$observed <- ifelse(moved, pmin(day(tables$familier$slutdato), cutoff), cutoff)
  families <- families[!tables$familier$slutaarsag %in% "samtykke_trukket", ]
  families$complete <- families$registered <= families$start - 365 & families$observed >= families$start + 364
  families
}

# The rows of families that are counted, with the family's place in the list.
of_families <- function(rows, families, id = rows$familie_id) {
  rows$family <- match(paste(rows$folder, id), families$id)
  rows[!is.na(rows$family), ]
}

total <- function(values, family, families) {
  as.vector(tapply(values, factor(family, seq_len(nrow(families))), sum, default = 0))
}

pairs_of <- function(before, after, is_pair) {
  data.frame(before = ifelse(is_pair, before, NA), after = ifelse(is_pair, after, NA))
}

# ---- Service days --------------------------------------------------------------------------------------------

excluded <- c("boligstoette", "friplads", "hjaelpemidler", "tandpleje", "sundhedspleje_ordinaer", "befordring",
              "helbredstillaeg", "enkeltydelse", "frivilligt_tilbud", "bpa")

service_days <- function(tables, families) {
  rows <- of_families(tables$ydelser, families)
  rows <- rows[!rows$ydelse %in% excluded, ]
  rows$service <- as.integer(factor(paste(rows$family, rows$person_id, rows$lov, rows$ydelse)))
  rows$from <- day(rows$startdato)
  rows <- rows[order(rows$service, rows$from), ]
  to <- end_or_open(rows$slutdato)
  days <- function(first, last) {
    from <- pmax(rows$from, families$start[rows$family] + first)
    to <- pmin(to, families$start[rows$family] + last)
    # How far the earlier rows of the same service reach: a day is counted once. Far apart, services do not mix.
    apart <- rows$service * 1e6
    reached <- c(-Inf, head(cummax(to + apart), -1)) - apart
    total(pmax(0, to - pmax(from, reached + 1) + 1), rows$family, families)
  }
  pairs_of(days(-365, -1), days(0, 364), families$complete)
}

# ---- Contact points ------------------------------------------------------------------------------------------

contact_points <- function(tables, families) {
  rows <- of_families(tables$kontakter, families)
  start <- families$start[rows$family]
  from <- day(rows$startdato)
  to <- end_or_open(rows$slutdato)
  persons <- function(first, last) {
    running <- from <= start + last & to >= start + first
    distinct <- unique(rows[running, c("family", "kontaktperson_id")])
    tabulate(distinct$family, nrow(families))
  }
  pairs_of(persons(-90, -1), persons(275, 364), families$complete)
}

# ---- Cost ----------------------------------------------------------------------------------------------------

price_index <- c(`2015` = 100, `2016` = 100.25, `2017` = 101.4, `2018` = 102.23, `2019` = 103, `2020` = 103.43,
                 `2021` = 105.35)
first_day_of <- function(month) as.integer(as.Date(sprintf("%d-%02d-01", month %/% 12, month %% 12 + 1)))

cost <- function(tables, families) {
  rows <- of_families(tables$udgifter, families)
  month <- as.integer(substr(rows$maaned, 1, 4)) * 12 + as.integer(substr(rows$maaned, 6, 7)) - 1
  fixed <- amount(rows$beloeb, rows$folder) * price_index["2019"] / price_index[substr(rows$maaned, 1, 4)]
  start <- as.POSIXlt(as.Date(families$start, origin = "1970-01-01"))
  start <- (start$year + 1900) * 12 + start$mon
  sums <- function(first, last) {
    offset <- month - start[rows$family]
    inside <- offset >= first & offset <= last
    total(fixed[inside], rows$family[inside], families)
  }
  is_pair <- families$registered <= first_day_of(start - 12) & families$observed >= first_day_of(start + 12) - 1
  pairs_of(sums(-12, -1), sums(0, 11), is_pair)
}

# ---- Self-support --------------------------------------------------------------------------------------------

own_support <- c("loen", "selvstaendig", "selvforsoerget")

support_of_adults <- function(tables, families) {
  adult <- tables$personer$rolle == "voksen" & tables$personer$aldersgruppe %in% c("18_29", "30_49", "50_66")
  adults <- of_families(tables$personer[adult, ], families)
  rows <- tables$forsoergelse
  at <- match(paste(rows$folder, rows$person_id), paste(adults$folder, adults$person_id))
  rows$person <- at
  rows$family <- adults$family[at]
  rows <- rows[!is.na(at), ]
  rows$from <- day(rows$startdato)
  rows$to <- end_or_open(rows$slutdato)
  rows[order(rows$person, rows$from), ]
}

self_support <- function(support, families) {
  gone <- support[support$forsoergelse %in% c("doed", "udvandret"), ]
  last_seen <- gone$from[match(support$person, gone$person)] - 1
  last_seen[is.na(last_seen)] <- Inf
  start <- families$start[support$family]
  own <- support$forsoergelse %in% own_support
  share <- function(first, last) {
    days <- pmax(0, pmin(support$to, start + last, last_seen) - pmax(support$from, start + first) + 1)
    100 * total(days * own, support$family, families) / total(days, support$family, families)
  }
  pair <- pairs_of(share(-365, -1), share(0, 364), families$complete)
  pair[is.nan(pair$before) | is.nan(pair$after), ] <- NA
  pair
}

# ---- Satisfaction --------------------------------------------------------------------------------------------

satisfaction <- function(tables, families) {
  rows <- tables$maalinger
  rows <- rows[rows$instrument == "tilfredshed" & rows$spoergsmaal == "1" & rows$svarstatus == "besvaret", ]
  rows <- of_families(rows, families)
  since_start <- day(rows$dato) - families$start[rows$family]
  before <- rows[rows$runde == "foer", ]
  after <- rows[rows$runde == "efter" & since_start >= 275 & since_start <= 456, ]
  both <- merge(before, after, by = c("family", "respondent_id"))
  family_mean <- function(value) as.vector(tapply(as.numeric(value), factor(both$family, seq_len(nrow(families))), mean))
  data.frame(before = family_mean(both$vaerdi.x), after = family_mean(both$vaerdi.y))
}

# ---- Return to work ------------------------------------------------------------------------------------------

benefits <- c("dagpenge", "arbejdsmarkedsydelse", "kontantydelse", "kontanthjaelp", "selvforsoergelses_hjemrejse",
              "uddannelseshjaelp", "integrationsydelse", "sygedagpenge", "jobafklaring", "ressourceforloebsydelse",
              "revalidering", "ledighedsydelse", "barselsdagpenge")

return_to_work <- function(support, families) {
  start <- families$start[support$family]
  at_start <- support[support$from <= start & support$to >= start & support$forsoergelse %in% benefits, ]
  start <- families$start[at_start$family]

  gone <- support[support$forsoergelse %in% c("doed", "udvandret") & support$from > families$start[support$family], ]
  seen <- pmin(families$observed[at_start$family], gone$from[match(at_start$person, gone$person)] - 1, na.rm = TRUE)

  # Spells of work that touch are one run.
  work <- support[support$forsoergelse %in% c("loen", "selvstaendig"), ]
  is_next <- c(FALSE, diff(work$person) == 0 & work$from[-1] <= head(work$to, -1) + 1)
  run <- cumsum(!is_next)
  runs <- data.frame(person = work$person[!is_next], from = work$from[!is_next], to = as.vector(tapply(work$to, run, max)))
  runs <- runs[runs$to - runs$from + 1 >= 28 & runs$from > families$start[work$family[!is_next]], ]
  back <- runs$from[match(at_start$person, runs$person)]

  event <- !is.na(back) & back + 27 <= seen
  time <- ifelse(event, back, seen - 27) - start
  data.frame(family = at_start$family, time = time, event = event)[time >= 1, ]
}

# ---- Figures -------------------------------------------------------------------------------------------------

line <- function(array, measure, scope, group, values) {
  data.frame(array, measure, scope, group, field = names(values), value = unlist(values), row.names = NULL)
}

paired_figures <- function(pairs) {
  pairs <- pairs[!is.na(pairs$before), ]
  change <- pairs$after - pairs$before
  values <- list(n = nrow(pairs), before = mean(pairs$before), after = mean(pairs$after), change = mean(change))
  if (nrow(pairs) < 2 || sd(change) <= 1e-9 * max(1, abs(mean(change)))) return(values)
  test <- t.test(change)
  c(values, sd = sd(change), lower = test$conf.int[1], upper = test$conf.int[2], p = test$p.value)
}

curve_figures <- function(durations) {
  fit <- survival::survfit(survival::Surv(time, event) ~ 1, durations, cluster = family, robust = TRUE,
                           conf.type = "log-log")
  at <- summary(fit, times = c(182, 364))
  values <- c(1 - at$surv, 1 - at$upper, 1 - at$lower)
  names(values) <- paste0(rep(c("share", "lower", "upper"), each = length(at$time)), at$time)
  c(n = nrow(durations), events = sum(durations$event), as.list(values))
}

# Sites beside each other: after ~ before + site, HC3 standard errors.
site_figures <- function(pairs, site) {
  known <- !is.na(pairs$before)
  model <- lm(after ~ before + site, data.frame(pairs[known, ], site = factor(site[known])))
  design <- model.matrix(model)
  bread <- solve(crossprod(design))
  covariance <- bread %*% crossprod(design * (resid(model) / (1 - hatvalues(model)))) %*% bread
  codes <- levels(factor(site[known]))
  figures <- list()
  for (one in seq_along(codes)) for (other in seq_along(codes)) if (one < other) {
    contrast <- as.numeric(colnames(design) == paste0("site", codes[other])) -
      as.numeric(colnames(design) == paste0("site", codes[one]))
    difference <- sum(contrast * coef(model))
    room <- qt(0.975, model$df.residual) * sqrt(drop(contrast %*% covariance %*% contrast))
    values <- list(difference = difference, lower = difference - room, upper = difference + room)
    figures[[paste(codes[one], codes[other])]] <- values
  }
  figures
}

headline <- function(tables) {
  families <- families_of(tables)
  support <- support_of_adults(tables, families)
  measures <- list(`service-days` = service_days(tables, families), `contact-points` = contact_points(tables, families),
                   cost = cost(tables, families), `self-support` = self_support(support, families),
                   satisfaction = satisfaction(tables, families))
  durations <- if (has_survival) return_to_work(support, families)

  lines <- list()
  add <- function(...) lines[[length(lines) + 1]] <<- line(...)
  for (group in unique(families$group)) {
    in_group <- families$group == group
    for (scope in c(unique(families$site), "all")) {
      in_scope <- in_group & (scope == "all" | families$site == scope)
      for (measure in names(measures))
        if (any(in_scope)) add("paired", measure, scope, group, paired_figures(measures[[measure]][in_scope, ]))
      own <- durations[in_scope[durations$family], ]
      if (NROW(own) > 0) add("survival", "return-to-work", scope, group, curve_figures(own))
    }
    for (measure in names(measures)) {
      figures <- site_figures(measures[[measure]][in_group, ], families$site[in_group])
      for (sites in names(figures)) add("sites", measure, sites, group, figures[[sites]])
    }
  }
  do.call(rbind, lines)
}

# ---- Run, and say how long it took ---------------------------------------------------------------------------

seconds <- function(work) {
  begun <- proc.time()[["elapsed"]]
  work()
  proc.time()[["elapsed"]] - begun
}

folders <- commandArgs(trailingOnly = TRUE)
for (run in seq_len(RUNS)) {
  cat("seconds\treading\t\t\t\t", seconds(function() tables <<- read_trial(folders)), "\n", sep = "")
  cat("seconds\tfigures\t\t\t\t", seconds(function() figures <<- headline(tables)), "\n", sep = "")
}
cat("survival\t", if (has_survival) "installed" else "missing", "\n", sep = "")
cat(sprintf("%s\t%s\t%s\t%s\t%s\t%.17g\n", figures$array, figures$measure, figures$scope, figures$group, figures$field,
            figures$value), sep = "")
