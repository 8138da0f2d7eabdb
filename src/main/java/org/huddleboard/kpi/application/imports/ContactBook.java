package org.huddleboard.kpi.application.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huddleboard.kpi.domain.Contact;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which contacts were counted already, by a hash of their id, and what was said of them, by a hash too. */
final class ContactBook {
    private final JdbcTemplate jdbc;
    private final long layer;

    /** Those noted lie in that layer. */
    ContactBook(JdbcTemplate jdbc, long layer) {
        this.jdbc = jdbc;
        this.layer = layer;
    }

    /** A contact to be counted once: its key, a hash that tells it from others with that key, and what was said of it. */
    record Entry(long key, long rest, long content) {}

    /** What a file tells of a contact. */
    enum News {
        FRESH,
        UNCHANGED,
        OTHER_VALUES
    }

    /** Whether these contacts are new, in their order; the new ones are noted. */
    List<News> take(List<Entry> entries) {
        var known = new HashMap<>(known(entries.stream().map(Entry::key).toList()));
        var fresh = new ArrayList<Entry>(entries.size());
        var news = new ArrayList<News>(entries.size());
        for (var entry : entries) {
            var before = known.putIfAbsent(entry.key(), entry);
            if (before == null) {
                fresh.add(entry);
                news.add(News.FRESH);
            } else {
                news.add(before.equals(entry) ? News.UNCHANGED : News.OTHER_VALUES);
            }
        }
        fresh.sort(Comparator.comparingLong(Entry::key));
        note(fresh);
        return news;
    }

    /** What is known of these contacts, in one statement; in none where no contact lies anywhere near them. */
    private Map<Long, Entry> known(Collection<Long> keys) {
        if (!isAnyBetween(Collections.min(keys), Collections.max(keys))) {
            return Map.of();
        }
        var found = jdbc.execute((ConnectionCallback<Map<Long, Entry>>) connection -> {
            try (var statement = connection.prepareStatement(
                    "select c.contact_key, c.key_rest, c.content from unnest(cast(? as bigint array)) as w (contact_key)"
                            + " join kpi_contact c on c.contact_key = w.contact_key")) {
                statement.setArray(1, connection.createArrayOf("bigint", keys.toArray()));
                var known = new HashMap<Long, Entry>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        known.put(rows.getLong(1), new Entry(rows.getLong(1), rows.getLong(2), rows.getLong(3)));
                    }
                }
                return known;
            }
        });
        return found == null ? Map.of() : found;
    }

    /** A file of new contacts with numbers that count up asks this and no more. */
    private boolean isAnyBetween(long first, long last) {
        var found = jdbc.queryForList(
                "select contact_key from kpi_contact where contact_key between ? and ? fetch first 1 rows only",
                Long.class,
                first,
                last);
        return !found.isEmpty();
    }

    /** Writes them all in one statement. */
    private void note(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.execute((ConnectionCallback<Integer>) connection -> {
            try (var statement =
                    connection.prepareStatement("insert into kpi_contact (contact_key, key_rest, content, import_no)"
                            + " select e.contact_key, e.key_rest, e.content, cast(? as bigint)"
                            + " from unnest(cast(? as bigint array), cast(? as bigint array), cast(? as bigint array))"
                            + " as e (contact_key, key_rest, content)")) {
                statement.setLong(1, layer);
                statement.setArray(2, array(connection, entries, Entry::key));
                statement.setArray(3, array(connection, entries, Entry::rest));
                statement.setArray(4, array(connection, entries, Entry::content));
                return statement.executeUpdate();
            }
        });
    }

    private static Array array(Connection connection, List<Entry> entries, Function<Entry, Long> value)
            throws SQLException {
        return connection.createArrayOf("bigint", entries.stream().map(value).toArray(Long[]::new));
    }

    /** Makes entries; one for each file, since a digest works for one thread. */
    static final class Hashes {
        private static final Pattern NUMBERED = Pattern.compile("([\\p{L}_-]{0,12}\\d{0,9}?)(\\d{1,9})");

        private final MessageDigest digest;
        private String lastSeries = "";
        private long lastSeriesHash;

        Hashes() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        Entry entry(String source, String id, Contact contact) {
            var whole = hash(source + '\u001f' + id);
            var first = whole.getLong();
            var rest = whole.getLong();
            var numbered = NUMBERED.matcher(id);
            var key = numbered.matches() ? inOrder(source, numbered.group(1), numbered.group(2)) : first;
            return new Entry(key, rest, hash(contact.said()).getLong());
        }

        /** Ids that count up get keys that count up: rows that arrive together are then written side by side. */
        private long inOrder(String source, String start, String number) {
            var series = source + '\u001f' + start + '\u001f' + number.length();
            if (!series.equals(lastSeries)) {
                lastSeries = series;
                lastSeriesHash = (long) hash(series).getInt() << 32;
            }
            return lastSeriesHash | Long.parseLong(number);
        }

        private ByteBuffer hash(String text) {
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
