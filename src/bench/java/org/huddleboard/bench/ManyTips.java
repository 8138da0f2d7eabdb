package org.huddleboard.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/** Five thousand tips of made-up words, laid into the file of a board that does not run; the same ones each time. */
final class ManyTips {
    private static final int COUNT = 5_000;
    private static final int WORDS = 60;
    private static final int VOCABULARY = 3_000;
    private static final List<String> SYLLABLES = List.of(
            "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "zi");

    private final Random chance = new Random(1946);
    private final List<String> vocabulary = new ArrayList<>();

    private ManyTips() {
        for (var i = 0; i < VOCABULARY; i++) {
            vocabulary.add(word(3));
        }
    }

    /** A tip, and what somebody types who looks for it and slips once. */
    record Sought(String title, String query) {}

    static List<Sought> put(Path data) throws SQLException {
        var url = "jdbc:h2:file:" + data.resolve("huddleboard") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (var store = DriverManager.getConnection(url, "sa", "")) {
            return new ManyTips().put(store, siteOfLeeds(store));
        }
    }

    private static UUID siteOfLeeds(Connection store) throws SQLException {
        try (var asked = store.createStatement();
                var row = asked.executeQuery("select id from people_site where name = 'Leeds'")) {
            row.next();
            return Objects.requireNonNull(row.getObject(1, UUID.class));
        }
    }

    private List<Sought> put(Connection store, UUID site) throws SQLException {
        var sought = new ArrayList<Sought>();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        try (var tip = store.prepareStatement("""
                insert into tip (id, client_key, site, kind, reason, channel, language, title, scenario, question,
                    do_this, say, avoid, written_at, revision, revised_at, verified_until, touched_at, version)
                values (?, ?, ?, 'TIP', 'BILL', 'ANY', 'en', ?, '', '', ?, '', '', ?, 1, ?, ?, ?, 0)""")) {
            for (var i = 0; i < COUNT; i++) {
                var name = word(5);
                var title = name + " " + some(4);
                tip.setObject(1, UUID.randomUUID());
                tip.setObject(2, UUID.randomUUID());
                tip.setObject(3, site);
                tip.setString(4, title);
                tip.setString(5, some(WORDS));
                tip.setObject(6, now);
                tip.setObject(7, now);
                tip.setObject(8, LocalDate.now(ZoneOffset.UTC).plusDays(90));
                tip.setObject(9, now);
                tip.addBatch();
                sought.add(new Sought(title, slipped(name)));
            }
            tip.executeBatch();
        }
        return sought;
    }

    private String some(int count) {
        var words = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            words.add(vocabulary.get(chance.nextInt(VOCABULARY)));
        }
        return String.join(" ", words);
    }

    private String word(int syllables) {
        var word = new StringBuilder();
        for (var i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(chance.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    /** One letter in the middle is another one. */
    private String slipped(String word) {
        var at = chance.nextInt(2, word.length() - 1);
        var wrong = (char) ('a' + (word.charAt(at) - 'a' + 1 + chance.nextInt(25)) % 26);
        return word.substring(0, at) + wrong + word.substring(at + 1);
    }
}
