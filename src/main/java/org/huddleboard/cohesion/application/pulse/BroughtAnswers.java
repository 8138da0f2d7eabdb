package org.huddleboard.cohesion.application.pulse;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huddleboard.cohesion.PulseItem;
import org.huddleboard.cohesion.domain.pulse.Whole;

/** The answers that one import has of one day's round. */
record BroughtAnswers(List<Answer> all) {
    BroughtAnswers {
        all = List.copyOf(all);
    }

    /** One answer, under its response's number in the file. */
    record Answer(String response, PulseItem item, int answer) {}

    List<List<Integer>> responses() {
        return List.copyOf(all.stream()
                .collect(groupingBy(Answer::response, mapping(Answer::answer, toList())))
                .values());
    }

    boolean areEnough() {
        return responses().size() >= Shown.FEWEST;
    }

    /**
     * Of each sentence, 0 to 100, where every response answers the same ones. Where they do not, a sentence's figure taken
     * from the whole would tell the answers of the few who answered others.
     */
    Map<PulseItem, Integer> scores() {
        var scores = new EnumMap<PulseItem, Integer>(PulseItem.class);
        var asked = all.stream()
                .collect(groupingBy(Answer::response, mapping(Answer::item, toSet())))
                .values();
        if (areEnough() && asked.stream().distinct().count() == 1) {
            all.stream()
                    .collect(groupingBy(Answer::item, mapping(Answer::answer, toList())))
                    .forEach((item, given) -> scores.put(item, Whole.score(given)));
        }
        return scores;
    }

    /** The same for the same answers, whatever numbers the responses have. */
    String fingerprint() {
        var said = all.stream()
                .collect(groupingBy(
                        Answer::response,
                        collectingAndThen(
                                mapping(answer -> answer.item().name() + answer.answer(), toList()),
                                words -> words.stream().sorted().collect(Collectors.joining(",")))))
                .values()
                .stream()
                .sorted()
                .collect(Collectors.joining(";"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
