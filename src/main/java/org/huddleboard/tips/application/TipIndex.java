package org.huddleboard.tips.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.SiteId;
import org.huddleboard.tips.TipTopics;
import org.huddleboard.tips.domain.OutcomeScore;
import org.huddleboard.tips.domain.OutcomeScore.Told;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This node's memory of every site's tips, read from the database when it is first asked, and again what has changed
 * since whenever the site's topic was raised, on whichever node; once a day it starts afresh, since outcomes fade.
 */
@Component
class TipIndex {
    /** What another node's clock may be behind, and how long a transaction may take. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final TipRepository tips;
    private final JdbcClient jdbc;
    private final LiveTopics live;
    private final Clock clock;
    private final Map<SiteId, Held> sites = new ConcurrentHashMap<>();

    TipIndex(TipRepository tips, JdbcClient jdbc, LiveTopics live, Clock clock) {
        this.tips = tips;
        this.jdbc = jdbc;
        this.live = live;
        this.clock = clock;
    }

    /** A site's index, as it stood when its topic had this stamp. */
    private record Held(SiteIndex index, long stamp, Instant at) {
        boolean isOf(LocalDate day) {
            return LocalDate.ofInstant(at, ZoneOffset.UTC).equals(day);
        }
    }

    /** Everything that matches, the best first. */
    List<UUID> find(SiteId site, TipQuery query, LocalDate today) {
        return current(site).find(query, today);
    }

    private SiteIndex current(SiteId site) {
        var stamp = live.lastChange(TipTopics.of(site));
        var held = sites.get(site);
        if (held != null && held.stamp() == stamp && held.isOf(day())) {
            return held.index();
        }
        return sites.compute(site, (_, before) -> refreshed(site, before)).index();
    }

    private Held refreshed(SiteId site, @Nullable Held before) {
        var stamp = live.lastChange(TipTopics.of(site));
        var now = clock.instant();
        if (before == null || !before.isOf(day()) || lessThan(before, site)) {
            var index = new SiteIndex();
            index.put(tips.findBySite(site, Limit.unlimited()), scores(site, Instant.EPOCH, now));
            return new Held(index, stamp, now);
        }
        if (before.stamp() != stamp) {
            update(site, before, now);
        }
        return new Held(before.index(), stamp, now);
    }

    /** Tips are rarely taken off a shelf; an index cannot tell which, so it starts afresh. */
    private boolean lessThan(Held before, SiteId site) {
        return tips.countBySite(site) < before.index().size();
    }

    private void update(SiteId site, Held before, Instant now) {
        var since = before.at().minus(MARGIN);
        var touched = tips.findBySiteAndTouchedAtGreaterThanEqual(site, since, Limit.unlimited());
        var known = touched.stream().map(Tip::id).collect(Collectors.toSet());
        var scores = scores(site, since, now);
        var tried = new HashSet<>(scores.keySet());
        tried.removeIf(id -> known.stream().anyMatch(tip -> tip.value().equals(id)));
        before.index().put(touched, scores);
        before.index().score(tried, scores);
    }

    private record Outcome(UUID tip, Told told) {}

    /** What recent outcomes are worth, of the tips that anything was told of since. */
    private Map<UUID, Double> scores(SiteId site, Instant since, Instant now) {
        return jdbc
                .sql("""
                        select o.tip, o.worked, o.told_at from tip_outcome o join tip t on t.id = o.tip
                        where t.site = ? and o.told_at >= ? and exists (
                            select 1 from tip_outcome newer where newer.tip = o.tip and newer.told_at >= ?
                        ) or t.site = ? and o.told_at >= ? and t.touched_at >= ?""")
                .params(
                        site.value(),
                        now.minus(OutcomeScore.RECENT).atOffset(ZoneOffset.UTC),
                        since.atOffset(ZoneOffset.UTC),
                        site.value(),
                        now.minus(OutcomeScore.RECENT).atOffset(ZoneOffset.UTC),
                        since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Outcome(
                        row.getObject(1, UUID.class),
                        new Told(row.getBoolean(2), row.getTimestamp(3).toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Outcome::tip, Collectors.mapping(Outcome::told, Collectors.toList())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, tip -> OutcomeScore.of(tip.getValue(), now)));
    }

    private LocalDate day() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
