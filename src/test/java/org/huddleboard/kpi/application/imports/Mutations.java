package org.huddleboard.kpi.application.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Damages files the way lines, programs and people do: bytes, lines, cells and headings, one to four times each. */
final class Mutations {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "=1+1",
            "+",
            "-",
            "-1",
            "@x",
            "0",
            "-0",
            "00",
            "1e309",
            "NaN",
            "Infinity",
            "1,5",
            "1.5.5",
            "1'000",
            "99999999999999999999",
            "2147483648",
            "9223372036854775808",
            "0.0000000000000000001",
            "100.01%",
            "%",
            "٣",
            "2021-01-04T09:00:00+99:99",
            "2021-01-04T09:00:00-00:00",
            "2021-01-04 24:00",
            "2021-02-30",
            "0000-00-00",
            "9999-12-31T23:59:59Z",
            "210104",
            "31/02/2021",
            "1/1/70",
            "13/13/13",
            "1609459200",
            "19999999999999",
            "2021-10-31T01:30:00",
            "2021-03-28T01:30:00",
            "12:00:00 PM",
            "25:61:61",
            "99999:59:59",
            "9999999:00:00",
            "1 day, 1:00:00",
            "PT9223372036854775807S",
            "PT-5S",
            "P",
            "PT",
            "P1D",
            "1h",
            "5m 3",
            "2m 2m",
            "-00:00:05",
            "true",
            "false",
            "maybe",
            "NULL",
            "null",
            "\"",
            "\"\"",
            "\"a",
            "a\"b",
            "\"a\nb\"",
            ",",
            ";",
            "\t",
            "|",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\u00A0",
            "\uD83D\uDE00",
            "e\u0301",
            "ÃƒÂ±",
            "Ã±",
            "Ã",
            "'",
            "\\",
            "{0}",
            "<b>",
            "${x}",
            "voice",
            "x".repeat(41),
            "x".repeat(201),
            "x".repeat(33_000));

    private final RandomGenerator chance;

    Mutations(RandomGenerator chance) {
        this.chance = chance;
    }

    byte[] of(byte[] good) {
        var bytes = good;
        for (var times = 1 + chance.nextInt(4); times > 0; times--) {
            bytes = chance.nextInt(3) == 0 ? inBytes(bytes) : inText(bytes);
        }
        return bytes;
    }

    private byte[] inBytes(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        var at = chance.nextInt(bytes.length);
        return switch (chance.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> {
                var flipped = bytes.clone();
                flipped[at] = (byte) chance.nextInt(256);
                yield flipped;
            }
            case 2 -> joined(Arrays.copyOf(bytes, at), tail(bytes, Math.min(bytes.length, at + chance.nextInt(9))));
            case 3 -> joined(Arrays.copyOf(bytes, at), new byte[] {(byte) chance.nextInt(256)}, tail(bytes, at));
            default -> joined(bytes, tail(bytes, at));
        };
    }

    /** The text as Latin letters, so that every byte survives. */
    private byte[] inText(byte[] bytes) {
        var lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1)));
        var at = chance.nextInt(lines.size());
        switch (chance.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(chance.nextInt(lines.size())));
            case 2 -> lines.add(lines.remove(at));
            case 3 -> lines.set(0, withCell(lines.getFirst()));
            case 4 -> lines.replaceAll(line -> line.replace(',', chance.nextInt(50) == 0 ? ';' : ','));
            default -> lines.set(at, withCell(lines.get(at)));
        }
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String withCell(String line) {
        var sign = List.of(",", ";", "\t", "|").stream()
                .filter(line::contains)
                .findFirst()
                .orElse(",");
        var cells = new ArrayList<>(List.of(line.split(Pattern.quote(sign), -1)));
        var at = chance.nextInt(cells.size());
        switch (chance.nextInt(5)) {
            case 0 -> cells.remove(at);
            case 1 -> cells.add(at, nasty());
            case 2 -> cells.set(at, cells.get(chance.nextInt(cells.size())));
            default -> cells.set(at, nasty());
        }
        return String.join(sign, cells);
    }

    private String nasty() {
        var text = NASTY.get(chance.nextInt(NASTY.size()));
        var bytes = text.getBytes(chance.nextInt(8) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        var length = 0;
        for (var part : parts) {
            length += part.length;
        }
        var all = new byte[length];
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
