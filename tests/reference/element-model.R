# Computes tests/reference/expected/element_model.json:
#   Rscript tests/reference/element-model.R > tests/reference/expected/element_model.json
# sandwich and jsonlite. Depression scores before and after two months: `drug` (whether the patient takes one) stands for
# the element, `length` (of the illness) or nothing at all for the site.
data <- read.csv("tests/reference/data/BtheB.csv")
data <- data[!is.na(data$bdi.2m), ]
data$element <- as.integer(data$drug == "Yes")

answer <- function(id, rows, site) {
  d <- rows
  d$site <- factor(site)
  f <- if (nlevels(d$site) > 1) bdi.2m ~ 0 + element + site + bdi.pre else bdi.2m ~ element + bdi.pre
  model <- lm(f, data = d)
  se <- sqrt(sandwich::vcovHC(model, type = "HC3")["element", "element"])
  estimate <- coef(model)[["element"]]
  half <- qt(0.975, model$df.residual) * se
  list(id = id, dataset = "BtheB", rel_tol = 1e-9,
       r_call = "lm(after ~ 0 + element + site + before); sandwich::vcovHC(type = 'HC3'); qt(0.975, df.residual)",
       data = list(before = d$bdi.pre, after = d$bdi.2m, site = as.character(d$site), element = d$element),
       expected = list(n = nrow(d), difference = estimate, lower = estimate - half, upper = estimate + half))
}

cases <- list(
  answer("two-sites", data, data$length),
  answer("four-sites", data, paste(data$length, data$treatment)),
  answer("one-site", data[data$treatment == "BtheB", ], rep("a", sum(data$treatment == "BtheB"))),
  # One site gives the element to everybody, another to nobody: only the third tells it from the site.
  local({
    site <- ifelse(data$treatment == "TAU", "c", ifelse(data$drug == "Yes", "a", "b"))
    answer("element-is-the-site-at-two", data, site)
  })
)
meta <- list(generator = "tests/reference/element-model.R", r_version = R.version.string,
             packages = list(sandwich = as.character(packageVersion("sandwich"))))
cat(jsonlite::toJSON(list(topic = "element_model", meta = meta, cases = cases), auto_unbox = TRUE, digits = NA), "\n", sep = "")
