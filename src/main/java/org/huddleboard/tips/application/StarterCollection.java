package org.huddleboard.tips.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.shared.SiteId;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipKind;

/** The tips and practice cards that come with the board, in both languages; read from {@code tips/collection_*.txt}. */
public final class StarterCollection {
    private static final List<String> LANGUAGES = List.of("en", "es");

    private StarterCollection() {}

    /** One card; its name is the same in every language. */
    public record Entry(String name, TipWords words) {
        /** The same card of the same site has the same key, so that it is put there once. */
        public UUID keyAt(SiteId site) {
            var key = "collection/" + site + "/" + words.language() + "/" + name;
            return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        }
    }

    public static List<Entry> entries() {
        return LANGUAGES.stream().flatMap(language -> read(language).stream()).toList();
    }

    private static List<Entry> read(String language) {
        var entries = new ArrayList<Entry>();
        for (var block : text("/tips/collection_" + language + ".txt").strip().split("\\n\\s*\\n")) {
            var parts = parts(block);
            entries.add(new Entry(required(parts, "card"), words(language, parts)));
        }
        return entries;
    }

    private static Map<String, String> parts(String block) {
        var parts = new HashMap<String, String>();
        block.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException("no part in: " + line);
            }
            parts.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return parts;
    }

    private static TipWords words(String language, Map<String, String> parts) {
        return new TipWords(
                TipKind.valueOf(required(parts, "kind")),
                ContactReason.valueOf(required(parts, "reason")),
                TipChannel.valueOf(required(parts, "channel")),
                language,
                required(parts, "title"),
                parts.getOrDefault("scenario", ""),
                parts.getOrDefault("question", ""),
                parts.getOrDefault("do", ""),
                parts.getOrDefault("say", ""),
                parts.getOrDefault("avoid", ""));
    }

    private static String required(Map<String, String> parts, String name) {
        var part = parts.get(name);
        if (part == null || part.isEmpty()) {
            throw new IllegalStateException("a card without " + name + ": " + parts);
        }
        return part;
    }

    private static String text(String file) {
        try (var stream = StarterCollection.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no file " + file);
            }
            try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                return reader.readAllAsString();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
