package dev.cairn.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date as it is typed. */
final class StartDate implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        return date(text);
    }

    /** @throws TypeConversionException saying what is wrong with it */
    static LocalDate date(String text) {
        return DateWords.typed(text)
                .orElseThrow(
                        () -> new TypeConversionException((text.isEmpty() ? "a date is missing" : text + " is no date")
                                + "; write one such as 2027-03-05"));
    }
}
