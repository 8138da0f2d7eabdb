package org.huddleboard.tips.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.people.Person;
import org.huddleboard.tips.application.TipCard;
import org.huddleboard.tips.application.TipQuery;
import org.huddleboard.tips.application.TipReading;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tips for programs, with scope {@code tips:read}: found as people find them, the best first. */
@RestController
@RequestMapping("/api/v1")
class TipsApi {
    private static final int MOST = 50;

    private final TipReading reading;

    TipsApi(TipReading reading) {
        this.reading = reading;
    }

    @GetMapping("/tips")
    List<TipAnswer> find(@RequestParam(defaultValue = "") String q, Locale locale) {
        return reading.find(TipQuery.of(q.strip(), locale), MOST).cards().stream()
                .map(TipAnswer::from)
                .toList();
    }

    /** A tip as programs read it; the author is null where nobody of the centre wrote it. */
    record TipAnswer(
            UUID id,
            String title,
            @JsonProperty("do") String doThis,
            String say,
            String avoid,
            String reason,
            String channel,
            String language,
            @Nullable String author,
            LocalDate verifiedUntil,
            boolean needsCheck) {
        static TipAnswer from(TipCard tip) {
            return new TipAnswer(
                    tip.id().value(),
                    tip.title(),
                    tip.doThis(),
                    tip.say(),
                    tip.avoid(),
                    tip.reason().name(),
                    tip.channel().name(),
                    tip.language(),
                    tip.author().map(Person::name).orElse(null),
                    tip.verifiedUntil(),
                    tip.needsCheck());
        }
    }
}
