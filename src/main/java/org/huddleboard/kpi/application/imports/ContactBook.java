package org.huddleboard.kpi.application.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huddleboard.kpi.domain.Contact;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which contacts were counted already, by a hash of their id, and what was said of them, by a hash too. */
@Component
class ContactBook {
    private final JdbcTemplate jdbc;

    ContactBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A contact to be counted once: its key, a hash that tells it from others with that key, and what was said of it. */
    record Entry(long key, long rest, long content) {}

    /** What is known of these contacts, in one statement. */
    Map<Long, Entry> known(Collection<Long> keys) {
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

    void note(long layer, List<Entry> entries) {
        jdbc.batchUpdate(
                "insert into kpi_contact (contact_key, key_rest, content, import_no) values (?, ?, ?, ?)",
                entries,
                Math.max(1, entries.size()),
                (statement, entry) -> {
                    statement.setLong(1, entry.key());
                    statement.setLong(2, entry.rest());
                    statement.setLong(3, entry.content());
                    statement.setLong(4, layer);
                });
    }

    /** Makes entries; one for each file, since a digest works for one thread. */
    static final class Hashes {
        private static final Pattern NUMBERED = Pattern.compile("([\\p{L}_-]{0,12}\\d{0,9}?)(\\d{1,9})");

        private final MessageDigest digest;

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
            var series = hash(source + '\u001f' + start + '\u001f' + number.length());
            return ((long) series.getInt() << 32) | Long.parseLong(number);
        }

        private ByteBuffer hash(String text) {
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
