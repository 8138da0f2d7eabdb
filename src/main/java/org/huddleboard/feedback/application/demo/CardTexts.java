package org.huddleboard.feedback.application.demo;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.shared.demo.DemoCast;

/** What the people of the demo centre say to each other in one language, read from {@code demo/cards_<language>.txt}. */
final class CardTexts {
    private static final String DAY = "{day}";

    private final Locale language;
    private final Map<String, List<String>> situations = new LinkedHashMap<>();
    private final List<Behaviour> behaviours = new ArrayList<>();

    private CardTexts(Locale language) {
        this.language = language;
        var theme = "";
        for (var line : lines("cards")) {
            var cells = cells(line);
            if (line.startsWith("[")) {
                theme = line;
            } else if (cells.getFirst().equals("S")) {
                situations.computeIfAbsent(theme, _ -> new ArrayList<>()).add(cells.get(1));
            } else {
                behaviours.add(new Behaviour(theme, cells.get(1), cells.get(2)));
            }
        }
    }

    static CardTexts in(Locale language) {
        return new CardTexts(language);
    }

    /** What was done, and what it led to. */
    private record Behaviour(String theme, String seen, String impact) {}

    /** A card's words, with the day of the week still to be said. */
    record Words(FeedbackModel model, Bearing bearing, Map<FeedbackPart, String> parts) {
        Words {
            parts = Map.copyOf(parts);
        }
    }

    private List<String> lines(String file) {
        return DemoCast.lines(file + "_" + language.getLanguage() + ".txt");
    }

    static List<String> cells(String line) {
        return List.of(line.split("\\s*\\|\\s*"));
    }

    /** Every behaviour in every situation of its theme. */
    List<Words> every() {
        var words = new ArrayList<Words>();
        behaviours.forEach(behaviour -> situations
                .getOrDefault(behaviour.theme(), List.of())
                .forEach(situation ->
                        words.add(sbi(Bearing.KEEP_DOING, situation, behaviour.seen(), behaviour.impact()))));
        words.addAll(tryDifferently());
        words.addAll(thanks());
        words.addAll(boost());
        return words;
    }

    /** Each behaviour once, in one of its situations. */
    List<Words> keepDoing(RandomGenerator chance) {
        return behaviours.stream()
                .map(behaviour -> {
                    var told = situations.getOrDefault(behaviour.theme(), List.of());
                    var situation = told.get(chance.nextInt(told.size()));
                    return sbi(Bearing.KEEP_DOING, situation, behaviour.seen(), behaviour.impact());
                })
                .toList();
    }

    List<Words> tryDifferently() {
        return lines("cards_try").stream()
                .map(CardTexts::cells)
                .map(cells -> sbi(Bearing.TRY_DIFFERENTLY, cells.get(0), cells.get(1), cells.get(2)))
                .toList();
    }

    /** Sentences written as thanks, and behaviours told as thanks. */
    List<Words> thanks() {
        var sentences = new ArrayList<>(lines("thanks"));
        behaviours.stream()
                .map(behaviour -> behaviour.seen().substring(0, 1).toUpperCase(language)
                        + behaviour.seen().substring(1) + ". " + behaviour.impact())
                .filter(sentence -> sentence.chars().noneMatch(Character::isDigit))
                .forEach(sentences::add);
        return sentences.stream().map(CardTexts::thanks).toList();
    }

    static Words thanks(String sentence) {
        return new Words(FeedbackModel.THANKS, Bearing.KEEP_DOING, Map.of(FeedbackPart.WORDS, sentence));
    }

    /** Written in English alone. */
    List<Words> boost() {
        return language.equals(Locale.ENGLISH)
                ? lines("boost").stream()
                        .map(CardTexts::cells)
                        .map(CardTexts::boost)
                        .toList()
                : List.of();
    }

    List<String> replies() {
        return lines("replies");
    }

    private static Words boost(List<String> cells) {
        var parts = new LinkedHashMap<FeedbackPart, String>();
        for (var i = 0; i < FeedbackModel.BOOST.asked().size(); i++) {
            parts.put(FeedbackModel.BOOST.asked().get(i), cells.get(i + 1) + ".");
        }
        var bearing = cells.getFirst().equals("KEEP") ? Bearing.KEEP_DOING : Bearing.TRY_DIFFERENTLY;
        return new Words(FeedbackModel.BOOST, bearing, parts);
    }

    private static Words sbi(Bearing bearing, String situation, String seen, String impact) {
        return new Words(
                FeedbackModel.SBI,
                bearing,
                Map.of(
                        FeedbackPart.SITUATION, situation,
                        FeedbackPart.BEHAVIOUR, seen + ".",
                        FeedbackPart.IMPACT, impact));
    }

    /** The parts with the day of the week said in their language. */
    Map<FeedbackPart, String> said(Words words, LocalDate day) {
        var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
        var said = new LinkedHashMap<FeedbackPart, String>();
        words.parts().forEach((part, text) -> said.put(part, text.replace(DAY, name)));
        return said;
    }
}
