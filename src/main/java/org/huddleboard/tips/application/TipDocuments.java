package org.huddleboard.tips.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.huddleboard.tips.domain.Tip;

/**
 * How a tip is read for search, and how a question is: each word as it stands, as its English or Spanish stem, with a
 * letter wrong, and the last one as the beginning of a word. The title counts most, then reason, say, do and avoid.
 */
final class TipDocuments {
    static final String ID = "id";

    private static final String TITLE = "title";
    private static final String ALL = "all";
    private static final Map<String, Float> WEIGHTS =
            Map.of(TITLE, 4f, "reason", 3f, "say", 2f, "do", 1.8f, "avoid", 1f);
    private static final float AS_STEM = 0.7f;
    private static final float WRONG_LETTER = 0.45f;
    private static final float BEGINNING = 0.6f;
    private static final float OTHER_FIELDS = 0.15f;
    private static final int MOST_WORDS = 12;
    private static final int ONE_LETTER_FROM = 3;
    private static final int EXPANSIONS = 30;

    private static final Analyzer PLAIN = plain();
    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Analyzer SPANISH = new SpanishAnalyzer();
    static final Analyzer ANALYZER = perField();

    private TipDocuments() {}

    private static Analyzer plain() {
        try {
            return CustomAnalyzer.builder()
                    .withTokenizer(StandardTokenizerFactory.class)
                    .addTokenFilter(LowerCaseFilterFactory.class)
                    .addTokenFilter(ASCIIFoldingFilterFactory.class)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer perField() {
        var fields = new HashMap<String, Analyzer>();
        WEIGHTS.keySet().forEach(name -> {
            fields.put(name + ".en", ENGLISH);
            fields.put(name + ".es", SPANISH);
        });
        return new PerFieldAnalyzerWrapper(PLAIN, fields);
    }

    static Document of(Tip tip) {
        var text = tip.text();
        var document = new Document();
        document.add(new StringField(ID, tip.id().toString(), Field.Store.YES));
        add(document, TITLE, text.title(), tip);
        add(document, "reason", ReasonWords.of(tip.filing().reason()), tip);
        add(document, "say", text.say(), tip);
        add(document, "do", text.doThis() + " " + text.scenario(), tip);
        add(document, "avoid", text.avoid() + " " + text.question(), tip);
        return document;
    }

    private static void add(Document document, String name, String words, Tip tip) {
        document.add(new TextField(name, words, Field.Store.NO));
        document.add(new TextField(name + "." + tip.filing().language(), words, Field.Store.NO));
        document.add(new TextField(ALL, words, Field.Store.NO));
    }

    /** What matches most of the words; a little is forgiven where there are many. */
    static Query query(String typed) {
        var words = tokens(PLAIN, "", typed).stream().limit(MOST_WORDS).toList();
        var telling = words.stream().filter(TipDocuments::tells).toList();
        var asked = telling.isEmpty() ? words : telling;
        var query = new BooleanQuery.Builder();
        for (var at = 0; at < asked.size(); at++) {
            query.add(word(asked.get(at), at == asked.size() - 1), BooleanClause.Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(asked.size() - asked.size() / 3);
        return query.build();
    }

    private static boolean tells(String word) {
        return !EnglishAnalyzer.getDefaultStopSet().contains(word)
                && !SpanishAnalyzer.getDefaultStopSet().contains(word);
    }

    private static Query word(String word, boolean isLast) {
        var ways = new ArrayList<Query>();
        WEIGHTS.forEach((name, weight) -> {
            ways.add(term(name, word, weight));
            tokens(ENGLISH, "", word).forEach(stem -> ways.add(term(name + ".en", stem, weight * AS_STEM)));
            tokens(SPANISH, "", word).forEach(stem -> ways.add(term(name + ".es", stem, weight * AS_STEM)));
        });
        if (word.length() >= ONE_LETTER_FROM) {
            ways.add(fuzzy(TITLE, word, 2 * WRONG_LETTER));
            ways.add(fuzzy(ALL, word, WRONG_LETTER));
        }
        if (isLast) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(TITLE, word)), 2 * BEGINNING));
            ways.add(new BoostQuery(new PrefixQuery(new Term(ALL, word)), BEGINNING));
        }
        return new DisjunctionMaxQuery(ways, OTHER_FIELDS);
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }

    private static Query fuzzy(String field, String word, float weight) {
        return new BoostQuery(new FuzzyQuery(new Term(field, word), 1, 0, EXPANSIONS, true), weight * 2);
    }

    private static List<String> tokens(Analyzer analyzer, String field, String text) {
        var tokens = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
