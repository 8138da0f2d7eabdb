package org.huddleboard.kpi.application.words;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Customers' words in their table; the same comment of two files is kept in both layers and read once. */
@Component
class WordStore implements CustomerWords {
    private static final int LOT = 500;
    private static final String INSERT =
            "insert into kpi_word (import_no, team_id, site_day, channel, score, scale_max,"
                    + " words, content, copy_no) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    /** A comment that an earlier layer has too is that layer's. */
    private static final String FIRST = " and not exists (select 1 from kpi_word e where e.content = w.content"
            + " and e.copy_no = w.copy_no and e.import_no < w.import_no)";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final WordMask mask;

    WordStore(JdbcClient client, JdbcTemplate jdbc, WordMask mask) {
        this.client = client;
        this.jdbc = jdbc;
        this.mask = mask;
    }

    @Override
    public void keep(long layer, List<Word> words) {
        var rows = mask.masked(words);
        for (var from = 0; from < rows.size(); from += LOT) {
            write(layer, rows.subList(from, Math.min(rows.size(), from + LOT)));
        }
    }

    private void write(long layer, List<KeptWord> rows) {
        var copies = copies(layer, rows.stream().map(KeptWord::content).toList());
        jdbc.batchUpdate(INSERT, rows, LOT, (insert, row) -> {
            insert.setLong(1, layer);
            insert.setObject(2, row.team());
            insert.setDate(3, Date.valueOf(row.day()));
            insert.setString(4, row.channel());
            insert.setInt(5, row.score());
            insert.setInt(6, row.scaleMax());
            insert.setString(7, row.words());
            insert.setObject(8, row.content());
            insert.setInt(9, copies.merge(row.content(), 1, Integer::sum));
        });
    }

    /** How often the layer already has each comment: a file may come in several lots. */
    private Map<UUID, Integer> copies(long layer, Collection<UUID> contents) {
        var copies = new HashMap<UUID, Integer>();
        client.sql("select content, max(copy_no) from kpi_word where import_no = :layer and content in (:contents)"
                        + " group by content")
                .param("layer", layer)
                .param("contents", new HashSet<>(contents))
                .query(row -> {
                    copies.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return copies;
    }

    @Override
    public void place(long layer, LocalDate day, String channel, TeamId team) {
        var waiting = client.sql("select channel, score, scale_max, words from kpi_word where import_no = ?"
                        + " and site_day = ? and channel = ? and team_id is null order by id")
                .params(layer, Date.valueOf(day), channel)
                .query((row, _) ->
                        new Word(team, day, row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)))
                .list();
        jdbc.update(
                "delete from kpi_word where import_no = ? and site_day = ? and channel = ? and team_id is null",
                layer,
                Date.valueOf(day),
                channel);
        keep(layer, waiting);
    }

    @Override
    public void forget(long layer) {
        jdbc.update("delete from kpi_word where import_no = ?", layer);
    }

    /** A team's comments of these days, the latest first. */
    List<Comment> of(TeamId team, LocalDate from, LocalDate to, int most) {
        return client.sql("select w.site_day, w.channel, w.score, w.scale_max, w.words from kpi_word w"
                        + " where w.team_id = ? and w.site_day between ? and ?" + FIRST
                        + " order by w.site_day desc, w.id limit ?")
                .params(team.value(), from, to, most)
                .query((row, _) -> new Comment(
                        row.getDate(1).toLocalDate(), row.getString(2), row.getInt(3), row.getInt(4), row.getString(5)))
                .list();
    }

    /** Forgets what was said before that day. */
    void forgetBefore(LocalDate day) {
        jdbc.update("delete from kpi_word where site_day < ?", Date.valueOf(day));
    }
}
