#!/usr/bin/env Rscript
# Efterprøv i R: recomputes every number of estimates.json, and every verdict, from the rows of the package.
#
#   Rscript replicate.R [FOLDER]        FOLDER: the package; without it, the folder that this file lies in
#
# Ends with 0 where every number agrees, with 1 where one does not, with 2 where the package cannot be read.
# Needs R 4.1 or later with survival and sandwich; jsonlite only to read estimates.json, which is compared with.
# One section a measure. Days are counted from t0, the day the family's trial starts, which is day 0.

suppressPackageStartupMessages({
  library(survival)
  library(sandwich)
})

# --- 1. The package -------------------------------------------------------------------------------------------------

this_file <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
typed <- commandArgs(trailingOnly = TRUE)
folder <- if (length(typed) > 0) typed[1] else if (length(this_file) > 0) dirname(this_file[1]) else "."
if (!file.exists(file.path(folder, "import.R"))) {
  message("There is no data package in ", folder)
  quit(status = 2)
}
source(file.path(folder, "import.R"))

# Rows that are equal in every column are one row, but for costs: two equal payments are two payments.
familier <- import("familier")
personer <- unique(import("personer"))
ydelser <- unique(import("ydelser"))
forsoergelse <- unique(import("forsoergelse"))
kontakter <- unique(import("kontakter"))
planer <- unique(import("planer"))
udgifter <- import("udgifter")
maalinger <- unique(import("maalinger"))
leverancer <- import("leverancer")
prisindeks <- import("prisindeks")

protocol <- import("protokol")
setting <- function(name) as.numeric(protocol$vaerdi[protocol$navn == name])
excluded_services <- protocol$vaerdi[protocol$navn == "undtagen_ydelse"]

# --- 2. Families and windows ----------------------------------------------------------------------------------------

families <- data.frame(
  id = familier$familie_id, site = familier$kommune, group = familier$gruppe, selection = familier$udvaelgelse,
  end = familier$slut_dag, end_reason = familier$slutaarsag, cutoff = familier$opgoerelse_dag
)
is_reason <- function(reason) !is.na(families$end_reason) & families$end_reason == reason
families$withdrawn <- is_reason("samtykke_trukket")
families$moved <- is_reason("fraflyttet")

# Observed to O: the cut-off, or the day the family left the area. Other ends do not end the observation.
families$observed <- ifelse(families$moved, pmin(families$end, families$cutoff), families$cutoff)
# An empty registreret_fra: the registers hold the family from 1,096 days before t0.
families$registered <- ifelse(is.na(familier$registreret_fra_dag), -1096, familier$registreret_fra_dag)

B <- c(-365, -1)
A <- c(0, 364)
families$before_complete <- families$registered <= B[1]
families$complete <- families$before_complete & families$observed >= A[2]

sites <- sort(unique(leverancer$kommune))
scopes <- c(sites, "all")
groups <- c("indsats", "sammenligning")
delivered <- function(table) unique(leverancer$kommune[leverancer$tabel == table])

# The sites of a scope; `all` is those that delivered the table.
sites_of <- function(scope, table) {
  if (scope == "all") delivered(table) else intersect(scope, delivered(table))
}
in_scope <- function(site, scope) scope == "all" | site == scope

# The place of each row's family, and the rows of families whose consent stands.
family_of <- function(rows) match(rows$familie_id, families$id)
of_consenting <- function(rows) rows[!families$withdrawn[family_of(rows)], , drop = FALSE]

# Days on which at least one of a thing's rows runs, within a window that each row is given. Gives the number of days
# of each thing. A row without an end runs on.
days_covered <- function(thing, start, end, from, to) {
  start <- pmax(start, from)
  end <- pmin(ifelse(is.na(end), Inf, end), to)
  inside <- start <= end
  inside[is.na(inside)] <- FALSE
  thing <- thing[inside]; start <- start[inside]; end <- end[inside]
  if (length(thing) == 0) return(numeric(0))
  by_start <- order(thing, start)
  thing <- thing[by_start]; start <- start[by_start]; end <- end[by_start]
  reached <- ave(end, thing, FUN = cummax)
  is_first <- c(TRUE, thing[-1] != thing[-length(thing)])
  earlier <- ifelse(is_first, -Inf, c(-Inf, reached[-length(reached)]))
  new_days <- pmax(0, end - pmax(start, earlier + 1) + 1)
  tapply(new_days, thing, sum)
}

# Sums values over families: one number a family, 0 where there is none.
by_family <- function(values, family) {
  total <- numeric(nrow(families))
  sums <- tapply(values, family, sum)
  total[as.integer(names(sums))] <- sums
  total
}

# --- 3. Selected on the outcome: the after window mirrored in the selection period -------------------------------------

selected_from <- ifelse(is.na(familier$udvalgt_fra_dag), B[1], familier$udvalgt_fra_dag)
selected_to <- ifelse(is.na(familier$udvalgt_til_dag), B[2], familier$udvalgt_til_dag)
# The same in calendar months, counted from the month of t0.
selected_from_month <- familier$udvalgt_fra_maaned
selected_to_month <- familier$udvalgt_til_maaned

selections_of <- list(
  "service-days" = c("omkostning", "kontaktpunkter"), "contact-points" = "kontaktpunkter",
  "contact-units" = "kontaktpunkter", "cost" = "omkostning", "cost-municipality" = "omkostning",
  "cost-without-trial" = "omkostning"
)
selected_on <- function(measure) !families$withdrawn & families$selection %in% selections_of[[measure]]

# Only a municipality's first selection round has a mirror: those whose period ends at most 31 days after the earliest.
# Days from the cut-off are the same calendar for all families of a municipality.
in_first_round <- function(measure) {
  is_selected <- selected_on(measure)
  ends <- selected_to - families$cutoff
  earliest <- tapply(ends[is_selected], families$site[is_selected], min)
  is_selected & ends - earliest[families$site] <= setting("dage_i_foerste_runde")
}

# --- 4. The paired measures: a value before and after, one pair a family ------------------------------------------------
# `mirrored` is the value of the mirrored after window, for touched families whose registers reach so far back.

measures <- list()
add_measure <- function(id, table, pair, before, after, touched = FALSE, mirror = FALSE, mirrored = NA) {
  is_delivered <- families$site %in% delivered(table) & !families$withdrawn
  pair <- pair & is_delivered & !is.na(before) & !is.na(after)
  # Touched is a matter of the selection, whether or not there is a pair.
  touched <- rep_len(touched, nrow(families)) & !families$withdrawn
  guarded <- pair & (!touched | mirror)
  measures[[id]] <<- list(
    id = id, table = table, pair = pair, touched = touched, guarded = guarded,
    before = before, after = after, guarded_before = ifelse(touched, mirrored, before)
  )
}

# 4.1 Service days: the days on which each service runs, summed over services. A service is what has the same person (or
# the family as a whole), act and kind; the section of the act is no part of it.
of_services <- of_consenting(ydelser[!ydelser$ydelse %in% excluded_services, ])
service_family <- family_of(of_services)
service <- paste(service_family, of_services$person_id, of_services$lov, of_services$ydelse)
service_days <- function(from, to) {
  from <- rep_len(from, nrow(families)); to <- rep_len(to, nrow(families))
  days <- days_covered(service, of_services$start_dag, of_services$slut_dag, from[service_family], to[service_family])
  by_family(as.numeric(days), as.integer(sub(" .*", "", names(days))))
}

# The mirror of [a, b] is [s1 + s2 - b, s1 + s2 - a].
mirror_axis <- selected_from + selected_to
overlaps_days <- function(from, to) selected_from <= to & selected_to >= from
reaches <- function(first) families$registered <= first

add_measure("service-days", "ydelser", families$complete,
  service_days(B[1], B[2]), service_days(A[1], A[2]),
  touched = selected_on("service-days") & overlaps_days(B[1], B[2]),
  mirror = in_first_round("service-days") & reaches(mirror_axis - A[2]),
  mirrored = service_days(mirror_axis - A[2], mirror_axis - A[1]))

# 4.2 Contact points: distinct contact persons of the last 90 days before t0, against the last 90 of the year after.
last_before <- c(-90, -1)
last_after <- c(275, 364)
contacts <- of_consenting(kontakter)
contact_family <- family_of(contacts)
distinct_running <- function(rows, family, what, from, to) {
  from <- rep_len(from, nrow(families))[family]; to <- rep_len(to, nrow(families))[family]
  runs <- rows$start_dag <= to & (is.na(rows$slut_dag) | rows$slut_dag >= from)
  found <- unique(data.frame(family = family[runs], what = what[runs]))
  tabulate(found$family, nrow(families))
}
contact_touched <- selected_on("contact-points") & overlaps_days(last_before[1], last_before[2])
contact_mirror <- in_first_round("contact-points") & reaches(mirror_axis - last_after[2])
add_contacts <- function(id, what) {
  count <- function(from, to) distinct_running(contacts, contact_family, what, from, to)
  add_measure(id, "kontakter", families$complete,
    count(last_before[1], last_before[2]), count(last_after[1], last_after[2]),
    touched = contact_touched, mirror = contact_mirror,
    mirrored = count(mirror_axis - last_after[2], mirror_axis - last_after[1]))
}
add_contacts("contact-points", contacts$kontaktperson_id)
add_contacts("contact-units", contacts$enhed)

# 4.3 Plans: kinds of plan, a person each, that are open on the day.
plans <- of_consenting(planer)
plan_family <- family_of(plans)
open_plans <- function(day) {
  distinct_running(plans, plan_family, paste(plans$person_id, plans$plantype), day, day)
}
add_measure("plans", "planer", families$complete, open_plans(-1), open_plans(364))

# 4.4 Cost: twelve calendar months before the month of t0, against the twelve that begin with it, in the prices of one
# year. Months are counted from the month of t0, which is month 0.
costs <- of_consenting(udgifter)
cost_family <- family_of(costs)
index_of <- setNames(prisindeks$indeks, prisindeks$aar)
price_year <- as.character(setting("prisaar"))
costs$fixed <- costs$beloeb * index_of[price_year] / index_of[as.character(costs$aar)]
cost_sum <- function(rows, from, to) {
  from <- rep_len(from, nrow(families)); to <- rep_len(to, nrow(families))
  inside <- rows & costs$maaned >= from[cost_family] & costs$maaned <= to[cost_family]
  by_family(costs$fixed[inside], cost_family[inside])
}
# Whole months: registered from, and observed to.
cost_pair <- familier$registreret_fra_maaned <= -12 & familier$observeret_til_maaned >= 11
month_axis <- selected_from_month + selected_to_month
cost_touched <- selected_on("cost") & selected_from_month <= -1 & selected_to_month >= -12
# A month of a year without an index cannot be compared with, so there must be none in the mirror.
cost_mirror <- in_first_round("cost") & familier$registreret_fra_maaned <= month_axis - 11 &
  !is.na(familier$spejl_har_indeks) & familier$spejl_har_indeks == "ja"
add_cost <- function(id, rows) {
  add_measure(id, "udgifter", cost_pair,
    cost_sum(rows, -12, -1), cost_sum(rows, 0, 11),
    touched = cost_touched, mirror = cost_mirror, mirrored = cost_sum(rows, month_axis - 11, month_axis))
}
add_cost("cost", rep(TRUE, nrow(costs)))
add_cost("cost-municipality", costs$betaler == "kommune")
add_cost("cost-without-trial", costs$kategori != "forsoegets_indsats")

# 4.5 Self-support: per cent of the adults' stated days. From a death or an emigration on, a person counts in neither.
adults <- of_consenting(personer[personer$rolle == "voksen" & personer$aldersgruppe %in% c("18_29", "30_49", "50_66"), ])
end_of_observation <- c("doed", "udvandret")
spells <- forsoergelse[forsoergelse$person_id %in% adults$person_id, ]
spell_family <- family_of(spells)
gone <- spells[spells$forsoergelse %in% end_of_observation, ]
gone_from <- tapply(gone$start_dag, gone$person_id, min)
first_day_gone <- function(person) {
  day <- as.numeric(gone_from[person])
  ifelse(is.na(day), Inf, day)
}
spell_end <- pmin(ifelse(is.na(spells$slut_dag), Inf, spells$slut_dag), first_day_gone(spells$person_id) - 1)
stated_days <- function(sources, from, to) {
  used <- if (is.null(sources)) rep(TRUE, nrow(spells)) else spells$forsoergelse %in% sources
  days <- pmax(0, pmin(spell_end, to) - pmax(spells$start_dag, from) + 1)
  by_family(days[used], spell_family[used])
}
self_support <- function(window) {
  own <- stated_days(c("loen", "selvstaendig", "selvforsoerget"), window[1], window[2])
  stated <- stated_days(NULL, window[1], window[2])
  ifelse(stated > 0, 100 * own / stated, NA)
}
add_measure("self-support", "forsoergelse", families$complete, self_support(B), self_support(A))

# 4.6 Answers: respondents who answered both before and after, the after answer in [t0 + 275, t0 + 456]; a family's value
# is the mean over its respondents. The windows A and B do not matter here.
answers <- of_consenting(maalinger[maalinger$svarstatus == "besvaret", ])
is_in_time <- answers$runde == "efter" & answers$dag >= 275 & answers$dag <= 456
answer_key <- c("familie_id", "respondent_id", "instrument", "spoergsmaal")
answered <- merge(
  answers[answers$runde == "foer", c(answer_key, "vaerdi")], answers[is_in_time, c(answer_key, "vaerdi")],
  by = answer_key, suffixes = c("_before", "_after")
)
# A respondent's value: the mean of the items answered in both rounds, where there are enough of them.
add_answers <- function(id, instrument, items, fewest, times = 1) {
  used <- answered[answered$instrument == instrument & answered$spoergsmaal %in% items, ]
  value <- matrix(NA_real_, nrow(families), 2)
  if (nrow(used) > 0) {
    by_respondent <- aggregate(
      cbind(before = used$vaerdi_before, after = used$vaerdi_after, items = 1),
      list(family = family_of(used), respondent = used$respondent_id), sum
    )
    enough <- by_respondent[by_respondent$items >= fewest, ]
    if (nrow(enough) > 0) {
      means <- aggregate(times * cbind(enough$before, enough$after) / enough$items, list(family = enough$family), mean)
      value[means$family, ] <- as.matrix(means[, 2:3])
    }
  }
  add_measure(id, "maalinger", TRUE, value[, 1], value[, 2])
}
add_answers("satisfaction", "tilfredshed", 1, 1)
add_answers("coherence", "tilfredshed", 2:6, 3)
# The sum of five answers times 4 is their mean times 20.
add_answers("wellbeing", "who5", 1:5, 5, times = 20)

headline_measures <- c("service-days", "contact-points", "cost", "self-support", "satisfaction")
paired_measures <- c(headline_measures, "contact-units", "plans", "cost-municipality", "cost-without-trial",
  "coherence", "wellbeing")
better <- c("service-days" = -1, "contact-points" = -1, "cost" = -1, "self-support" = 1, "satisfaction" = 1)

# The families of a measure, scope and group, and the values of those that have a pair on the basis.
members <- function(scope, group) in_scope(families$site, scope) & families$group == group & !families$withdrawn
pairs_of <- function(measure, scope, group, basis = "plain") {
  m <- measures[[measure]]
  has <- members(scope, group) & (if (basis == "plain") m$pair else m$guarded)
  before <- if (basis == "plain") m$before else m$guarded_before
  data.frame(site = families$site[has], before = before[has], after = m$after[has], touched = m$touched[has])
}
# Whether anybody is touched, with a pair or without. `all` is the sites that delivered the table; where none did, all.
any_touched <- function(measure, scope, group) {
  delivering <- delivered(measures[[measure]]$table)
  counts <- if (scope == "all" && length(delivering) > 0) families$site %in% delivering else TRUE
  any(measures[[measure]]$touched & members(scope, group) & counts)
}
bases_of <- function(measure, scope, group) c("plain", if (any_touched(measure, scope, group)) "guarded")

# --- 5. The mean change, and its robustness -----------------------------------------------------------------------------

# No spread: all changes are the same but for rounding.
has_spread <- function(x) length(x) > 1 && any(abs(x - mean(x)) > 1e-9 * max(1, abs(mean(x))))
variance <- function(x) if (has_spread(x)) var(x) else 0
# A value that cannot be had is NA.
interval <- function(estimate, se, df) {
  t <- estimate / se
  list(lower = estimate - qt(0.975, df) * se, upper = estimate + qt(0.975, df) * se, p = 2 * pt(-abs(t), df))
}
no_interval <- list(lower = NA_real_, upper = NA_real_, p = NA_real_)

# Wilcoxon's signed-rank test as Pratt has it: zeros are ranked, and their ranks dropped. Exact for at most 50 pairs
# without ties or zeros; else normal, corrected for ties and continuity.
wilcoxon_p <- function(change) {
  d <- round(change, 9)
  n <- length(d)
  if (n == 0) return(NA_real_)
  ranks <- rank(abs(d))
  positive <- sum(ranks[d > 0])
  if (n <= 50 && all(d != 0) && !anyDuplicated(abs(d))) {
    expected <- n * (n + 1) / 4
    tail <- if (positive > expected) psignrank(positive - 1, n, lower.tail = FALSE) else psignrank(positive, n)
    return(min(1, 2 * tail))
  }
  zeros <- sum(d == 0)
  if (zeros == n) return(1)
  ties <- table(ranks[d != 0])
  expected <- (n * (n + 1) - zeros * (zeros + 1)) / 4
  spread <- (n * (n + 1) * (2 * n + 1) - zeros * (zeros + 1) * (2 * zeros + 1)) / 24 - sum(ties^3 - ties) / 48
  away <- positive - expected
  z <- (away - sign(away) * 0.5) / sqrt(spread)
  min(1, 2 * pnorm(-abs(z)))
}

# The median of the averages of all two changes, each with itself included.
hodges_lehmann <- function(change) {
  averages <- outer(change, change, "+") / 2
  median(averages[lower.tri(averages, diag = TRUE)])
}

# R's own generator, begun as init_genrand(1) of the Mersenne twister does, so that the stream is the registered one.
start_twister <- function() {
  times <- function(a, b) {
    high <- (a %/% 65536 * b) %% 65536
    (high * 65536 + (a %% 65536) * b) %% 4294967296
  }
  xor <- function(a, b) {
    high <- bitwXor(as.integer(a %/% 65536), as.integer(b %/% 65536))
    high * 65536 + bitwXor(as.integer(a %% 65536), as.integer(b %% 65536))
  }
  state <- numeric(624)
  state[1] <- 1
  for (i in 2:624) state[i] <- (times(xor(state[i - 1], state[i - 1] %/% 2^30), 1812433253) + i - 1) %% 4294967296
  signed <- ifelse(state >= 2^31, state - 2^32, state)
  # -2^31 is what R writes as NA.
  words <- suppressWarnings(as.integer(signed))
  c(624L, words)
}
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(1)
kind <- .Random.seed[1]
twister <- start_twister()

# BCa limits of the mean from 10,000 resamples of the changes in ascending order.
bootstrap_limits <- function(change, resamples = 10000) {
  change <- sort(change)
  n <- length(change)
  if (n < 2 || !has_spread(change) || n > 1000) return(c(NA_real_, NA_real_))
  assign(".Random.seed", c(kind, twister), envir = globalenv())
  means <- numeric(resamples)
  some <- 500
  for (from in seq(1, resamples, some)) {
    drawn <- floor(runif(n * some) * n) + 1
    means[from:(from + some - 1)] <- colMeans(matrix(change[drawn], n))
  }
  observed <- mean(change)
  room <- 1e-12 * max(1, abs(observed))
  below <- sum(means < observed - room) + sum(abs(means - observed) <= room) / 2
  z0 <- qnorm(below / resamples)
  without_one <- (sum(change) - change) / (n - 1)
  away <- mean(without_one) - without_one
  acceleration <- sum(away^3) / (6 * sum(away^2)^1.5)
  level <- function(p) pnorm(z0 + (z0 + qnorm(p)) / (1 - acceleration * (z0 + qnorm(p))))
  unname(quantile(means, c(level(0.025), level(0.975)), type = 7))
}

# Mean before and after, mean change with Student's interval, and beside it what rests on fewer assumptions.
paired_figures <- function(pairs) {
  change <- pairs$after - pairs$before
  n <- length(change)
  none <- n == 0
  sd <- if (n < 2) NA_real_ else sqrt(variance(change))
  figures <- list(
    n = n, before = if (none) NA_real_ else mean(pairs$before), after = if (none) NA_real_ else mean(pairs$after),
    change = if (none) NA_real_ else mean(change), sd = sd
  )
  spread <- n >= 2 && sd > 0
  limits <- bootstrap_limits(change)
  c(figures, if (spread) interval(mean(change), sd / sqrt(n), n - 1) else no_interval, list(
    wilcoxonP = wilcoxon_p(change), hodgesLehmann = if (none) NA_real_ else hodges_lehmann(change),
    bootstrapLower = limits[1], bootstrapUpper = limits[2],
    detectable = if (spread) (qt(0.975, n - 1) + qt(0.80, n - 1)) * sd / sqrt(n) else NA_real_
  ))
}

record <- function(...) as.data.frame(list(...), stringsAsFactors = FALSE)
bind <- function(records) do.call(rbind, records)
every <- function(...) do.call(expand.grid, c(list(...), stringsAsFactors = FALSE, KEEP.OUT.ATTRS = FALSE))
over <- function(combinations, work) bind(lapply(seq_len(nrow(combinations)), function(i) do.call(work, combinations[i, , drop = FALSE])))

paired <- over(every(measure = paired_measures, scope = scopes, group = groups), function(measure, scope, group) {
  bind(lapply(bases_of(measure, scope, group), function(basis) {
    record(measure = measure, scope = scope, group = group, basis = basis,
      paired_figures(pairs_of(measure, scope, group, basis)))
  }))
})

# --- 6. Where the families went -----------------------------------------------------------------------------------------

# The first that fits. Who is to leave after the cut-off has not left yet.
left_area <- families$moved & families$end <= families$cutoff & families$end < A[2]
families$standing <- ifelse(families$withdrawn, "consentWithdrawn",
  ifelse(left_area, "leftArea",
    ifelse(!families$before_complete, "beforeIncomplete",
      ifelse(families$complete, "complete", "notYetObserved"))))
standings <- c("consentWithdrawn", "leftArea", "beforeIncomplete", "notYetObserved", "complete")
flow <- over(every(scope = scopes, group = groups), function(scope, group) {
  standing <- families$standing[in_scope(families$site, scope) & families$group == group]
  counts <- lapply(setNames(standings, standings), function(which) sum(standing == which))
  record(scope = scope, group = group, started = length(standing), counts)
})
with_consent <- function(scope, group) {
  f <- flow[flow$scope == scope & flow$group == group, ]
  f$started - f$consentWithdrawn
}

# --- 7. Difference in change --------------------------------------------------------------------------------------------

# Welch's comparison within each site, averaged over the sites with the intervention group's share of pairs as weight.
# One site alone has weight 1, and this is then Welch's test itself. `of` picks what is compared.
compare <- function(intervention, comparison, of) {
  values <- function(pairs, site) of(pairs[pairs$site == site, ])
  entering <- intersect(unique(intervention$site), comparison$site)
  entering <- entering[vapply(entering, function(site) {
    sum(intervention$site == site) >= 2 && sum(comparison$site == site) >= 2
  }, TRUE)]
  if (length(entering) == 0) {
    return(c(list(nIntervention = 0, nComparison = 0, estimate = NA_real_), no_interval, list(sites = entering)))
  }
  x1 <- lapply(entering, function(site) values(intervention, site))
  x0 <- lapply(entering, function(site) values(comparison, site))
  n1 <- lengths(x1); n0 <- lengths(x0)
  w <- n1 / sum(n1)
  v1 <- vapply(x1, variance, 0) / n1
  v0 <- vapply(x0, variance, 0) / n0
  estimate <- sum(w * (vapply(x1, mean, 0) - vapply(x0, mean, 0)))
  squared <- sum(w^2 * (v1 + v0))
  df <- squared^2 / sum((w^2 * v1)^2 / (n1 - 1) + (w^2 * v0)^2 / (n0 - 1))
  c(list(nIntervention = sum(n1), nComparison = sum(n0), estimate = estimate),
    if (squared > 0) interval(estimate, sqrt(squared), df) else no_interval, list(sites = entering))
}
change_of <- function(pairs) pairs$after - pairs$before
after_of <- function(pairs) pairs$after

differences <- over(every(measure = paired_measures, scope = scopes), function(measure, scope) {
  touched <- any_touched(measure, scope, groups[1]) || any_touched(measure, scope, groups[2])
  bind(lapply(c("plain", if (touched) "guarded"), function(basis) {
    both <- lapply(groups, function(group) pairs_of(measure, scope, group, basis))
    if (nrow(both[[1]]) == 0 || nrow(both[[2]]) == 0) return(NULL)
    found <- compare(both[[1]], both[[2]], change_of)
    # A site with one pair on a side has a difference, and no interval; for `all` it does not enter.
    if (length(found$sites) == 0 && scope != "all") {
      found$estimate <- mean(change_of(both[[1]])) - mean(change_of(both[[2]]))
      found[c("nIntervention", "nComparison")] <- lapply(both, nrow)
    }
    record(measure = measure, scope = scope, basis = basis, nIntervention = found$nIntervention,
      nComparison = found$nComparison, difference = found$estimate, lower = found$lower, upper = found$upper,
      p = found$p)
  }))
})

# --- 8. Headline figures and verdicts -----------------------------------------------------------------------------------

smallest_change <- function(measure, before) {
  amount <- setting(paste0("mindste_aendring.", measure))
  if (length(amount) == 1) amount else setting(paste0("mindste_aendring_andel.", measure)) * before
}
fewest <- setting("faerreste_familier")
definite <- c("improvement", "deterioration")

headline_of <- function(measure, scope, group) {
  m <- measures[[measure]]
  plain <- pairs_of(measure, scope, group)
  guarded <- pairs_of(measure, scope, group, "guarded")
  row <- list(measure = measure, scope = scope, group = group, basis = NA_character_, n = nrow(plain),
    coverage = NA_real_, change = NA_real_, lower = NA_real_, upper = NA_real_, p = NA_real_,
    expectedByChance = NA_real_, detectable = NA_real_, imbalance = NA_real_, smaller = nrow(plain), delta = NA_real_,
    bothP = NA_real_, delivered = length(sites_of(scope, m$table)) > 0)
  families_there <- with_consent(scope, group)
  cover <- function(n) if (families_there > 0) n / families_there else NA_real_
  row$coverage <- cover(nrow(plain))
  if (!row$delivered) {
    row$basis <- "plain"
    return(record(row))
  }

  # The fall that the selection alone would give: over touched families with both changes.
  has_both <- m$touched & m$pair & m$guarded & members(scope, group)
  if (any_touched(measure, scope, group) && any(has_both)) {
    row$expectedByChance <- mean((m$after - m$before)[has_both]) - mean((m$after - m$guarded_before)[has_both])
  }

  if (group == "indsats") {
    other <- pairs_of(measure, scope, "sammenligning")
    found <- compare(plain, other, change_of)
    x1 <- plain[plain$site %in% found$sites, ]
    x0 <- other[other$site %in% found$sites, ]
    share <- function(x) mean(x$touched)
    alike <- !any(x1$touched, x0$touched) ||
      (share(x1) >= setting("andel_udvalgt_i_begge") && share(x0) >= setting("andel_udvalgt_i_begge"))
    if (nrow(x1) >= fewest && nrow(x0) >= fewest && alike) {
      row[c("basis", "change", "lower", "upper", "p")] <- list("difference", found$estimate, found$lower, found$upper, found$p)
      row$n <- nrow(x1)
      row$coverage <- cover(nrow(x1))
      row$smaller <- min(nrow(x1), nrow(x0))
      row$delta <- smallest_change(measure, mean(x1$before))
      spread <- sqrt((variance(x1$before) + variance(x0$before)) / 2)
      row$imbalance <- if (spread > 0) (mean(x1$before) - mean(x0$before)) / spread else 0
      # What is told needs the groups to differ after as well, to the same side.
      after <- compare(x1, x0, after_of)
      same_side <- sign(after$estimate) == sign(found$estimate)
      row$bothP <- if (is.na(found$p)) NA_real_ else if (!same_side || is.na(after$p)) 1 else max(found$p, after$p)
      return(record(row))
    }
  }

  touched <- sum(plain$touched)
  basis <- if (touched == 0) "plain" else if (sum(guarded$touched) >= setting("andel_spejlet") * touched) "guarded" else NA
  if (is.na(basis)) return(record(row))
  figures <- paired_figures(if (basis == "plain") plain else guarded)
  row$basis <- basis
  row[c("n", "smaller")] <- figures$n
  row$coverage <- cover(figures$n)
  row[c("change", "lower", "upper", "p", "detectable")] <- figures[c("change", "lower", "upper", "p", "detectable")]
  row$delta <- smallest_change(measure, figures$before)
  row$bothP <- figures$p
  record(row)
}
headline <- over(every(measure = headline_measures, scope = scopes, group = groups), headline_of)

# Holm's family: in each group the municipalities times the five measures; the five of `all` are one of their own.
holm <- function(p) {
  corrected <- rep(NA_real_, nrow(headline))
  corrects <- headline$smaller >= fewest & !is.na(p)
  for (group in groups) for (together in c(TRUE, FALSE)) {
    family <- corrects & headline$group == group & (headline$scope == "all") == together
    corrected[family] <- p.adjust(p[family], "holm")
  }
  corrected
}
headline$pHolm <- holm(headline$p)
toldP <- holm(headline$bothP)

# The first that fits.
verdict_of <- function(row) {
  if (!row$delivered) return("not-delivered")
  if (row$smaller < fewest) return("too-few")
  if (is.na(row$basis)) return("undecided")
  if (is.na(row$lower)) return("undecided")
  side <- better[[row$measure]]
  ends <- sort(side * c(row$lower, row$upper))
  if (ends[1] >= -row$delta && ends[2] <= row$delta) return("no-important-change")
  direction <- if (ends[1] > 0) "improvement" else if (ends[2] < 0) "deterioration" else return("undecided")
  is_definite <- row$basis == "difference" && row$pHolm < setting("signifikans") &&
    abs(row$imbalance) <= setting("samme_udgangspunkt")
  if (is_definite) direction else paste0("possible-", direction)
}
headline$verdict <- vapply(seq_len(nrow(headline)), function(i) verdict_of(headline[i, ]), "")
held_back <- headline$verdict %in% definite & !(toldP < setting("signifikans"))
headline$told <- ifelse(held_back, paste0("possible-", headline$verdict), headline$verdict)

# --- 9. Time to event ---------------------------------------------------------------------------------------------------

# The Kaplan-Meier curve of persons or services. The variance is the infinitesimal jackknife summed within the family;
# limits are on the log(-log) scale.
curve_of <- function(x) {
  survfit(Surv(time, event) ~ 1, data = x, cluster = x$family, robust = TRUE, conf.type = "log-log")
}
nothing <- function(names) setNames(as.list(rep(NA_real_, length(names))), names)
# S on a day with its limits. Beyond the last follow-up there is nothing, unless nobody is left.
height <- function(x, day) {
  if (nrow(x) == 0) return(list(S = NA_real_, lower = NA_real_, upper = NA_real_, se = NA_real_))
  fit <- curve_of(x)
  at <- summary(fit, times = day, extend = TRUE)
  S <- at$surv
  if (day > max(x$time) && S > 1e-12) return(list(S = NA_real_, lower = NA_real_, upper = NA_real_, se = NA_real_))
  # One family has no variance between families; S of 0 or 1 has no limits on this scale.
  bare <- length(unique(x$family)) < 2 || S < 1e-12 || S > 1 - 1e-12 || !(at$std.err > 1e-12)
  if (bare) return(list(S = S, lower = NA_real_, upper = NA_real_, se = NA_real_))
  list(S = S, lower = at$lower, upper = at$upper, se = at$std.err)
}

# 9.1 Return to work. Adults whose support on t0 is a public benefit. The event is the first day, after t0, on which 28
# days in a row in work begin; who has none is followed until 27 days before the last day observed.
benefits <- c("dagpenge", "arbejdsmarkedsydelse", "kontantydelse", "kontanthjaelp", "selvforsoergelses_hjemrejse",
  "uddannelseshjaelp", "integrationsydelse", "sygedagpenge", "jobafklaring", "ressourceforloebsydelse", "revalidering",
  "ledighedsydelse", "barselsdagpenge")
LONG_ENOUGH <- 28
on_benefit <- with(spells, forsoergelse %in% benefits & start_dag <= 0 & (is.na(slut_dag) | slut_dag >= 0))
seeking <- spells[on_benefit, ]
work <- spells[spells$forsoergelse %in% c("loen", "selvstaendig"), ]
work$slut_dag <- ifelse(is.na(work$slut_dag), Inf, work$slut_dag)
work <- work[order(work$person_id, work$start_dag), ]
work_of <- split(work[, c("start_dag", "slut_dag")], work$person_id)
# Death or emigration ends the observation the day before; not where it lies before t0.
gone_after <- gone[gone$start_dag >= 0, ]
gone_after_from <- tapply(gone_after$start_dag, gone_after$person_id, min)

first_return <- function(person, last_day) {
  spells <- work_of[[person]]
  if (is.null(spells)) return(NA_real_)
  # Spells that touch make one run.
  is_new <- c(TRUE, spells$start_dag[-1] > spells$slut_dag[-nrow(spells)] + 1)
  run <- cumsum(is_new)
  start <- tapply(spells$start_dag, run, min)
  end <- tapply(spells$slut_dag, run, max)
  counts <- start >= 1 & end - start + 1 >= LONG_ENOUGH & start + LONG_ENOUGH - 1 <= last_day
  if (any(counts)) min(start[counts]) else NA_real_
}
persons <- data.frame(person = seeking$person_id, family = family_of(seeking))
left_on <- as.numeric(gone_after_from[persons$person])
persons$last_day <- pmin(families$observed[persons$family], ifelse(is.na(left_on), Inf, left_on - 1))
persons$back <- vapply(seq_len(nrow(persons)), function(i) first_return(persons$person[i], persons$last_day[i]), 0)
persons$event <- as.numeric(!is.na(persons$back))
persons$time <- ifelse(persons$event == 1, persons$back, persons$last_day - (LONG_ENOUGH - 1))
persons$site <- families$site[persons$family]
persons$group <- families$group[persons$family]
persons <- persons[persons$time >= 1 & persons$site %in% delivered("forsoergelse"), ]
returning <- function(scope, group) persons[in_scope(persons$site, scope) & persons$group == group, ]

# 9.2 Service duration. Rows of one service are one spell where the next starts at most 31 days after the latest end so
# far. A spell belongs to the window that it starts in, and is censored where the window's observation ends.
duration_rows <- data.frame(
  service = service, family = service_family, start = of_services$start_dag,
  end = ifelse(is.na(of_services$slut_dag), Inf, of_services$slut_dag)
)
duration_rows <- duration_rows[duration_rows$start <= families$observed[duration_rows$family], ]
duration_rows <- duration_rows[order(duration_rows$service, duration_rows$start), ]
GAP <- 31
merged_spells <- function(rows) {
  if (nrow(rows) == 0) return(rows)
  reached <- ave(rows$end, rows$service, FUN = cummax)
  same <- c(FALSE, rows$service[-1] == rows$service[-nrow(rows)])
  before <- c(-Inf, reached[-length(reached)])
  spell <- cumsum(!(same & rows$start - before <= GAP))
  first <- !duplicated(spell)
  data.frame(family = rows$family[first], start = rows$start[first], end = as.numeric(tapply(rows$end, spell, max)))
}
service_spells <- merged_spells(duration_rows)
enters <- families$before_complete & families$observed >= 0 & families$site %in% delivered("ydelser")
service_spells <- service_spells[enters[service_spells$family], ]
windows <- list(before = list(from = B[1], to = B[2]), after = list(from = A[1], to = A[2]))
durations <- bind(lapply(names(windows), function(window) {
  w <- windows[[window]]
  spells <- service_spells[service_spells$start >= w$from & service_spells$start <= w$to, ]
  last_day <- pmin(families$observed[spells$family], w$to)
  event <- as.numeric(spells$end <= last_day)
  data.frame(window = rep(window, nrow(spells)), family = spells$family, event = event,
    time = ifelse(event == 1, spells$end, last_day) - spells$start + 1)
}))
lasting <- function(scope, group, window) {
  f <- durations$family
  durations[in_scope(families$site[f], scope) & families$group[f] == group & durations$window == window, ]
}

# The area under S up to a day, and what each family adds to it: its influence. Nothing where the curve ends before.
HORIZON <- 180
restricted_mean <- function(x) {
  none <- list(mean = NA_real_, influence = numeric(0))
  if (nrow(x) == 0) return(none)
  days <- sort(unique(x$time[x$event == 1 & x$time <= HORIZON]))
  at_risk <- vapply(days, function(day) sum(x$time >= day), 0)
  events <- vapply(days, function(day) sum(x$time == day & x$event == 1), 0)
  S <- cumprod(1 - events / at_risk)
  last_S <- if (length(S) > 0) S[length(S)] else 1
  if (max(x$time) < HORIZON && last_S > 0) return(none)
  steps <- diff(c(0, days, HORIZON))
  areas <- c(1, S) * steps
  # The area that is left from each event day on.
  left <- rev(cumsum(rev(areas)))[-1]
  # By how much the logarithm of S falls for one more event, or one more at risk, on each of the days.
  weight <- ifelse(at_risk > events, left / (at_risk - events), 0)
  hazard <- events / at_risk
  own <- vapply(seq_len(nrow(x)), function(i) {
    is_at_risk <- days <= x$time[i]
    has_event <- x$event[i] == 1 & days == x$time[i]
    -sum(weight * (has_event - is_at_risk * hazard))
  }, 0)
  list(mean = sum(areas), influence = tapply(own, x$family, sum))
}
clustered_interval <- function(estimate, influence) {
  G <- length(influence)
  if (is.na(estimate) || G < 2 || sum(influence^2) < 1e-18) return(no_interval)
  interval(estimate, sqrt(G / (G - 1) * sum(influence^2)), G - 1)
}

# The median is the first day on which S is at or below a half; where it is just a half, the midpoint to the next event,
# or to the last day. Its limits are where the limits' curves are first at or below a half: they may rise again, since the
# variance is by family, and where no family adds to it there is no limit.
median_of <- function(x) {
  if (nrow(x) == 0) return(nothing(c("median", "medianLower", "medianUpper")))
  fit <- curve_of(x)
  first_below <- function(curve) fit$time[which(curve <= 0.5 + 1.5e-8)[1]]
  day <- first_below(fit$surv)
  if (!is.na(day) && abs(fit$surv[fit$time == day] - 0.5) <= 1.5e-8) {
    later <- fit$time[fit$n.event > 0 & fit$time > day]
    day <- (day + if (length(later) > 0) later[1] else max(fit$time)) / 2
  }
  has_limits <- length(unique(x$family)) > 1 & fit$std.err > 1e-12
  limit <- function(curve) first_below(ifelse(has_limits, curve, NA))
  list(median = day, medianLower = limit(fit$lower), medianUpper = limit(fit$upper))
}

back_names <- c("share182", "lower182", "upper182", "share364", "lower364", "upper364")
running_names <- c("share180", "lower180", "upper180", "median", "medianLower", "medianUpper",
  "restrictedMean", "restrictedMeanLower", "restrictedMeanUpper")
survival_row <- function(measure, scope, group, window, x, figures) {
  all_figures <- nothing(c(back_names, running_names))
  all_figures[names(figures)] <- figures
  record(measure = measure, scope = scope, group = group, window = window, n = nrow(x), events = sum(x$event),
    families = length(unique(x$family)), all_figures)
}
survival <- over(every(scope = scopes, group = groups), function(scope, group) {
  x <- returning(scope, group)
  back <- lapply(c(182, 364), function(day) height(x, day))
  shares <- unlist(lapply(back, function(h) c(1 - h$S, 1 - h$upper, 1 - h$lower)))
  bind(c(
    list(survival_row("return-to-work", scope, group, NA_character_, x, setNames(as.list(shares), back_names))),
    lapply(names(windows), function(window) {
      x <- lasting(scope, group, window)
      h <- height(x, HORIZON)
      rm <- restricted_mean(x)
      rm_interval <- clustered_interval(rm$mean, rm$influence)
      survival_row("service-duration", scope, group, window, x, c(
        list(share180 = h$S, lower180 = h$lower, upper180 = h$upper), median_of(x),
        list(restrictedMean = rm$mean, restrictedMeanLower = rm_interval$lower, restrictedMeanUpper = rm_interval$upper)
      ))
    })
  ))
})

# 9.3 After minus before: a family's influence is summed over both windows. Intervention minus comparison: independent
# groups, averaged over the sites with at least two persons in each.
duration_difference <- function(scope, group) {
  x <- lapply(names(windows), function(window) lasting(scope, group, window))
  if (nrow(x[[1]]) == 0 || nrow(x[[2]]) == 0) return(NULL)
  rm <- lapply(x, restricted_mean)
  estimate <- rm[[2]]$mean - rm[[1]]$mean
  found <- no_interval
  if (!is.na(estimate)) {
    influence <- c(-rm[[1]]$influence, rm[[2]]$influence)
    found <- clustered_interval(estimate, tapply(influence, names(influence), sum))
  }
  record(measure = "service-duration", scope = scope, group = group, compares = "windows", difference = estimate, found)
}
return_difference <- function(scope) {
  x <- lapply(groups, function(group) returning(scope, group))
  if (nrow(x[[1]]) == 0 || nrow(x[[2]]) == 0) return(NULL)
  of_site <- function(x, site) x[x$site == site, ]
  entering <- intersect(x[[1]]$site, x[[2]]$site)
  if (scope == "all") {
    entering <- entering[vapply(entering, function(site) all(vapply(x, function(one) nrow(of_site(one, site)) >= 2, TRUE)), TRUE)]
  }
  estimate <- NA_real_
  found <- no_interval
  if (length(entering) > 0) {
    heights <- lapply(x, function(one) lapply(entering, function(site) height(of_site(one, site), 364)))
    S <- lapply(heights, function(h) vapply(h, `[[`, 0, "S"))
    squared <- lapply(heights, function(h) vapply(h, `[[`, 0, "se")^2)
    n1 <- vapply(entering, function(site) nrow(of_site(x[[1]], site)), 0)
    w <- n1 / sum(n1)
    estimate <- sum(w * (S[[2]] - S[[1]]))
    se <- sqrt(sum(w^2 * (squared[[1]] + squared[[2]])))
    if (!is.na(estimate) && !is.na(se)) {
      found <- list(lower = estimate - qnorm(0.975) * se, upper = estimate + qnorm(0.975) * se,
        p = 2 * pnorm(-abs(estimate / se)))
    }
  }
  record(measure = "return-to-work", scope = scope, group = NA_character_, compares = "groups", difference = estimate, found)
}
survivalDifferences <- bind(c(
  lapply(scopes, function(scope) bind(lapply(groups, function(group) duration_difference(scope, group)))),
  lapply(scopes, return_difference)
))

# --- 10. Sites beside each other ----------------------------------------------------------------------------------------

# One linear model, after on before and site, with standard errors that do not rest on equal spreads (HC3).
site_model <- function(x) {
  enough <- names(which(table(x$site) >= 2))
  x <- x[x$site %in% enough, ]
  model <- list(sites = enough, difference = function(reference, other) NA_real_, covariance = NULL, df = NA_real_)
  if (length(enough) < 2) return(model)
  x$site <- factor(x$site, enough)
  before <- x$before - mean(x$before)
  sites <- model.matrix(~ site, x)
  # A constant before column tells nothing, and is left out. One that the sites explain wholly leaves nothing to compare.
  is_constant <- !has_spread(x$before)
  if (!is_constant) {
    rest <- residuals(lm.fit(sites, before))
    if (sum(rest^2) < 1e-18 * sum(before^2)) return(model)
    x$before <- before
  }
  fit <- if (is_constant) lm(after ~ site, x) else lm(after ~ before + site, x)
  names <- paste0("site", enough)
  coefficient <- c(setNames(0, names[1]), coef(fit)[names[-1]])
  model$difference <- function(reference, other) unname(coefficient[paste0("site", other)] - coefficient[paste0("site", reference)])
  model$df <- df.residual(fit)
  model$coefficient <- coefficient[-1]
  # Without anything left over there is nothing to judge a difference by.
  is_exact <- all(abs(residuals(fit)) <= 1e-9 * max(1, abs(x$after)))
  if (model$df > 0 && !is_exact && all(hatvalues(fit) < 1 - 1e-10)) {
    # The reference site is fixed at 0, so it varies with nothing.
    found <- vcovHC(fit, type = "HC3")[names[-1], names[-1], drop = FALSE]
    model$covariance <- matrix(0, length(names), length(names), dimnames = list(names, names))
    model$covariance[names[-1], names[-1]] <- found
  }
  model
}

beside_each_other <- function(x, model) {
  there <- sort(unique(x$site))
  if (length(there) < 2) return(NULL)
  found <- bind(combn(there, 2, simplify = FALSE, FUN = function(two) {
    difference <- if (all(two %in% model$sites)) model$difference(two[1], two[2]) else NA_real_
    limits <- no_interval
    if (!is.na(difference) && !is.null(model$covariance)) {
      names <- paste0("site", two)
      squared <- sum(diag(model$covariance[names, names])) - 2 * model$covariance[names[1], names[2]]
      if (squared > 1e-18) limits <- interval(difference, sqrt(squared), model$df)
    }
    record(reference = two[1], other = two[2], difference = difference, limits)
  }))
  found$pHolm <- p.adjust(found$p, "holm")
  found
}
# Wald's test that all sites changed alike.
all_alike <- function(model) {
  none <- list(f = NA_real_, df1 = NA_real_, df2 = NA_real_, p = NA_real_)
  if (is.null(model$covariance)) return(none)
  covariance <- model$covariance[-1, -1, drop = FALSE]
  if (rcond(covariance) < 1e-15) return(none)
  k <- nrow(covariance)
  f <- drop(model$coefficient %*% solve(covariance, model$coefficient)) / k
  list(f = f, df1 = k, df2 = model$df, p = pf(f, k, model$df, lower.tail = FALSE))
}
models <- unlist(lapply(headline_measures, function(measure) {
  lapply(groups, function(group) lapply(bases_of(measure, "all", group), function(basis) {
    x <- pairs_of(measure, "all", group, basis)
    list(key = record(measure = measure, group = group, basis = basis), pairs = x, model = site_model(x))
  }))
}), recursive = FALSE)
models <- unlist(models, recursive = FALSE)
sites_beside <- bind(lapply(models, function(m) {
  found <- beside_each_other(m$pairs, m$model)
  if (!is.null(found)) cbind(m$key, found)
}))
siteTests <- bind(lapply(models, function(m) cbind(m$key, sites = length(m$model$sites), record(all_alike(m$model)))))

# --- 11. Agreement ------------------------------------------------------------------------------------------------------

expected <- jsonlite::fromJSON(file.path(folder, "estimates.json"))
keys <- list(
  flow = c("scope", "group"), headline = c("measure", "scope", "group"), paired = c("measure", "scope", "group", "basis"),
  differences = c("measure", "scope", "basis"), survival = c("measure", "scope", "group", "window"),
  survivalDifferences = c("measure", "scope", "group", "compares"),
  sites = c("measure", "group", "basis", "reference", "other"), siteTests = c("measure", "group", "basis")
)
computed <- list(flow = flow, headline = headline, paired = paired, differences = differences, survival = survival,
  survivalDifferences = survivalDifferences, sites = sites_beside, siteTests = siteTests)

# Numbers agree within 1e-9 of themselves, words and missing numbers wholly.
agrees <- function(one, other) {
  if (is.na(one) || is.na(other)) return(is.na(one) && is.na(other))
  if (is.numeric(one) && is.numeric(other)) return(abs(one - other) <= 1e-9 * max(1, abs(one)))
  one == other
}
say <- function(value) if (is.na(value)) "-" else format(value, digits = 12)

disagreements <- character(0)
table_of_agreement <- bind(lapply(names(keys), function(part) {
  theirs <- expected[[part]]
  own <- computed[[part]]
  key_of <- function(x) if (is.null(nrow(x)) || nrow(x) == 0) character(0) else do.call(paste, c(unname(as.list(x[keys[[part]]])), sep = " / "))
  wrong <- c(
    paste(setdiff(key_of(theirs), key_of(own)), "is not found by R", recycle0 = TRUE),
    paste(setdiff(key_of(own), key_of(theirs)), "is found by R only", recycle0 = TRUE)
  )
  values <- 0
  fields <- setdiff(names(theirs), c(keys[[part]], "reason"))
  for (key in intersect(key_of(theirs), key_of(own))) {
    one <- theirs[match(key, key_of(theirs)), ]
    other <- own[match(key, key_of(own)), ]
    for (field in fields) {
      values <- values + 1
      if (!agrees(one[[field]], other[[field]])) {
        wrong <- c(wrong, paste0(key, ", ", field, ": ", say(one[[field]]), ", R has ", say(other[[field]])))
      }
    }
  }
  disagreements <<- c(disagreements, paste0(part, ": ", wrong, recycle0 = TRUE))
  data.frame(part = part, records = NROW(key_of(theirs)), values = values, disagree = length(wrong))
}))

# The families' own values, as the package's table for analysis has them.
analyse <- import("analyse")
analyse <- analyse[match(families$id, analyse$familie_id), ]
value_columns <- c("before", "after", "touched", "guarded")
own_values <- list(standing = families$standing)
for (m in measures) {
  stem <- gsub("-", "_", m$id)
  value <- list(m$before, m$after, ifelse(m$touched, "ja", "nej"), m$guarded_before)
  value <- lapply(value, function(x) ifelse(m$pair, x, NA))
  value[[4]] <- ifelse(m$guarded, value[[4]], NA)
  own_values[paste(stem, value_columns, sep = "_")] <- value
}
wrong <- unlist(lapply(names(own_values), function(name) {
  one <- analyse[[name]]; other <- own_values[[name]]
  paste0("analyse: ", families$id, ", ", name)[!mapply(agrees, one, other)]
}))
disagreements <- c(disagreements, wrong)
table_of_agreement <- rbind(table_of_agreement, data.frame(
  part = "analyse", records = nrow(families), values = nrow(families) * length(own_values), disagree = length(wrong)
))

print(table_of_agreement, row.names = FALSE)
if (length(disagreements) > 0) {
  cat("\nNot the same:\n", paste0("  ", disagreements, "\n"), sep = "")
  if (!interactive()) quit(status = 1)
} else cat("\nR agrees with every number.\n")
