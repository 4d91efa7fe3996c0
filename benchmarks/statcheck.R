# Reads documents parted by form feeds and checks their statistics, as often as asked; prints what it found and the
# seconds of the processor each time.
arguments <- commandArgs(trailingOnly = TRUE)
suppressMessages(library(statcheck))
text <- readChar(arguments[1], file.info(arguments[1])$size, useBytes = TRUE)
documents <- strsplit(text, "\f", fixed = TRUE)[[1]]
for (round in seq_len(as.integer(arguments[2]))) {
  taken <- system.time(found <- statcheck(documents, messages = FALSE))
  cat(nrow(found), taken[["user.self"]] + taken[["sys.self"]], as.character(packageVersion("statcheck")), "\n")
}
