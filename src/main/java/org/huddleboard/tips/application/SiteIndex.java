package org.huddleboard.tips.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.huddleboard.tips.domain.Filing;
import org.huddleboard.tips.domain.OutcomeScore;
import org.huddleboard.tips.domain.Tip;
import org.huddleboard.tips.domain.TipState;

/** One site's tips in memory, found by their words, ordered by likeness and by what worked lately. */
class SiteIndex {
    /** No more than this many are weighed against one another. */
    private static final int WEIGHED = 150;

    private static final double OUTCOME_COUNTS = 0.3;
    private static final double MOTHER_TONGUE = 1.15;
    private static final double UNTRIED = OutcomeScore.of(List.of(), Instant.EPOCH);

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<UUID, Shelved> shelved = new ConcurrentHashMap<>();

    /** What is known of a tip beside its words. */
    private record Shelved(UUID id, Filing filing, Tip tip, double score) {
        boolean isFoundBy(TipQuery query, LocalDate today) {
            return tip.stateOn(today) != TipState.OUT_OF_SEARCH
                    && query.reason()
                            .filter(reason -> reason != filing.reason())
                            .isEmpty()
                    && query.channel()
                            .filter(channel -> !filing.channel().isHeardOn(channel))
                            .isEmpty();
        }

        boolean speaks(TipQuery query) {
            return filing.language().equals(query.language().getLanguage());
        }
    }

    private record Weighed(UUID id, double weight) {}

    SiteIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(TipDocuments.ANALYZER));
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes these tips in, new or changed; those without a score were not tried lately. */
    void put(List<Tip> tips, Map<UUID, Double> scores) {
        try {
            for (var tip : tips) {
                var id = tip.id().value();
                shelved.put(id, new Shelved(id, tip.filing(), tip, scores.getOrDefault(id, UNTRIED)));
                writer.updateDocument(new Term(TipDocuments.ID, id.toString()), TipDocuments.of(tip));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return shelved.size();
    }

    void score(Collection<UUID> tips, Map<UUID, Double> scores) {
        tips.forEach(id -> shelved.computeIfPresent(
                id, (_, was) -> new Shelved(id, was.filing(), was.tip(), scores.getOrDefault(id, UNTRIED))));
    }

    List<UUID> find(TipQuery query, LocalDate today) {
        return query.words().isBlank() ? browse(query, today) : search(query, today);
    }

    private List<UUID> browse(TipQuery query, LocalDate today) {
        Comparator<Shelved> tongueFirst = Comparator.comparing(tip -> !tip.speaks(query));
        return shelved.values().stream()
                .filter(tip -> tip.isFoundBy(query, today))
                .sorted(tongueFirst
                        .thenComparing(
                                Comparator.comparingDouble(Shelved::score).reversed())
                        .thenComparing(Shelved::id))
                .map(Shelved::id)
                .toList();
    }

    private List<UUID> search(TipQuery query, LocalDate today) {
        var likeness = likeness(query.words());
        var weighed = new ArrayList<Weighed>();
        likeness.forEach((id, likes) -> {
            var tip = shelved.get(id);
            if (tip != null && tip.isFoundBy(query, today)) {
                var tongue = tip.speaks(query) ? MOTHER_TONGUE : 1;
                weighed.add(new Weighed(id, likes * tongue * (1 + OUTCOME_COUNTS * tip.score())));
            }
        });
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::id));
        return weighed.stream().map(Weighed::id).toList();
    }

    private Map<UUID, Float> likeness(String words) {
        var query = TipDocuments.query(words);
        var found = new HashMap<UUID, Float>();
        try {
            var searcher = searchers.acquire();
            try {
                var fields = searcher.storedFields();
                for (var hit : searcher.search(query, WEIGHED).scoreDocs) {
                    found.put(UUID.fromString(fields.document(hit.doc).get(TipDocuments.ID)), hit.score);
                }
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
