package org.huddleboard.shared.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huddleboard.shared.i18n.Messages;

/** A sentence kept as its key and arguments, so that each reader gets it in their own language. */
public record Reason(String key, List<String> arguments) {
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 2000;

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, List<Object> arguments) {
        return new Reason(key, arguments.stream().map(String::valueOf).toList());
    }

    public String in(Locale language, Messages messages) {
        return messages.say(language, key, arguments.toArray());
    }

    String packed() {
        var packed = Stream.concat(Stream.of(key), arguments.stream().map(text -> text.replace(SEPARATOR, " ")))
                .collect(Collectors.joining(SEPARATOR));
        return packed.length() > LONGEST ? packed.substring(0, LONGEST - 1) + "…" : packed;
    }

    static Reason unpacked(String packed) {
        var parts = Arrays.asList(packed.split(SEPARATOR, -1));
        return new Reason(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
