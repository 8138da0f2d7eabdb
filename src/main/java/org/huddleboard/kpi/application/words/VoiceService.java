package org.huddleboard.kpi.application.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.words.CustomerVoice.Named;
import org.huddleboard.kpi.application.words.CustomerVoice.Quote;
import org.huddleboard.kpi.application.words.Themes.Heard;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers' words of a period beside the numbers of the same period, for those who may read the numbers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('KPI_TEAM_READ')")
public class VoiceService {
    /** Fewer comments than these are shown to nobody: they would tell who wrote, and about whom. */
    static final int FEWEST = 5;

    private static final int MOST = 400;
    private static final int THEMES_NAMED = 3;
    private static final int OFTEN = 2;

    private final WordStore store;
    private final Themes themes;
    private final VoiceWords words;
    private final JdbcClient jdbc;
    private final Access access;

    VoiceService(WordStore store, Themes themes, VoiceWords words, JdbcClient jdbc, Access access) {
        this.store = store;
        this.themes = themes;
        this.words = words;
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Without a theme where fewer than two name it, without any words where fewer than five wrote. */
    public CustomerVoice of(TeamId team, LocalDate from, LocalDate to, Locale language) {
        access.require(Action.KPI_TEAM_READ, team);
        var comments = store.of(team, from, to, MOST);
        var wrote = comments.size();
        var asked = asked(team, from, to);
        if (wrote < FEWEST) {
            return new CustomerVoice(from, to, List.of(), wrote, asked, List.of());
        }
        var told = MixedOrder.of(comments).stream()
                .map(comment -> new Told(comment, themes.in(comment.words())))
                .toList();
        var quotes = told.stream().map(one -> quote(one, language)).toList();
        return new CustomerVoice(from, to, quotes, wrote, asked < wrote ? 0 : asked, named(told, language));
    }

    /** A comment and what was heard in it. */
    private record Told(Comment comment, Heard heard) {}

    private Quote quote(Told told, Locale language) {
        var about = words.about(told.comment(), told.heard().themes(), language);
        return new Quote(told.comment().words(), told.heard().language(), about);
    }

    private List<Named> named(List<Told> told, Locale language) {
        var counts = new LinkedHashMap<String, Integer>();
        told.forEach(one -> one.heard().themes().forEach(theme -> counts.merge(theme, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(theme -> theme.getValue() >= OFTEN)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(THEMES_NAMED)
                .map(theme -> new Named(words.theme(theme.getKey(), language), theme.getValue()))
                .toList();
    }

    /** How many gave a score in these days. */
    private int asked(TeamId team, LocalDate from, LocalDate to) {
        return jdbc.sql("select coalesce(sum(n), 0) from kpi_team_day"
                        + " where team_id = ? and kpi = ? and site_day between ? and ?")
                .params(team.value(), KpiCode.CUSTOMER_SATISFACTION.code(), from, to)
                .query(Double.class)
                .single()
                .intValue();
    }
}
