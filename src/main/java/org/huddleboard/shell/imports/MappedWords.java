package org.huddleboard.shell.imports;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.mapping.MappedSample.Found;
import org.huddleboard.shared.imports.mapping.MappedSample.Value;

/** Says how a cell is read and what its column was taken for, in the reader's language. */
record MappedWords(Messages messages, Locale language) {
    String of(Value value) {
        return switch (value) {
            case Value.Nothing _ -> "–";
            case Value.Words(var text) -> text;
            case Value.Day(var day) ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(language)
                        .format(day);
            case Value.Time(var time) ->
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(language)
                        .format(time);
            case Value.Length(var millis) -> length(millis / 1000);
            case Value.Number(var number) ->
                NumberFormat.getNumberInstance(language).format(number);
            case Value.YesNo(var yes) -> messages.say(language, yes ? "imports.map.yes" : "imports.map.no");
            case Value.Wrong(var text, var reason) ->
                messages.say(language, "imports.map.wrong", text, messages.say(language, reason));
        };
    }

    private static String length(long seconds) {
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    String of(Found found) {
        return switch (found) {
            case Found.Dates(var order, var unsure) ->
                messages.say(
                        language, unsure ? "imports.map.found.unsure" : "imports.map.found.dates", order(order.name()));
            case Found.Lengths(var unit) ->
                unit.map(of -> messages.say(
                                language,
                                "imports.map.found.unit",
                                messages.say(language, "imports.map.unit." + of.name())))
                        .orElseGet(() -> messages.say(language, "imports.map.found.clock"));
            case Found.Numbers(var comma) ->
                messages.say(language, comma ? "imports.map.found.comma" : "imports.map.found.point");
        };
    }

    String order(String name) {
        return messages.say(language, "imports.map.order." + name);
    }
}
