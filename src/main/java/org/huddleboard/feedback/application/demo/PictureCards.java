package org.huddleboard.feedback.application.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoStory;

/** The cards that stand in every load, among them those of the pictures; read from {@code demo/pictures.txt}. */
final class PictureCards {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    private static final String NONE = "-";
    /** Where the first part stands in a line. */
    private static final int FIRST_PART = 9;

    private final DemoStory story;
    private final DemoCast cast;

    PictureCards(DemoStory story, DemoCast cast) {
        this.story = story;
        this.cast = cast;
    }

    /** What lies ahead of {@code now} is dated the day before, later than anything else of that day. */
    List<DemoCard> cards(Instant now) {
        return DemoCast.lines("pictures.txt").stream()
                .map(line -> card(line, CardTexts.cells(line), now))
                .toList();
    }

    private DemoCard card(String line, List<String> cells, Instant now) {
        var from = cast.named(cells.get(0));
        var to = cast.named(cells.get(1));
        var model = FeedbackModel.valueOf(cells.get(2));
        var parts = new LinkedHashMap<FeedbackPart, String>();
        for (var i = 0; i < model.asked().size(); i++) {
            parts.put(model.asked().get(i), cells.get(FIRST_PART + i));
        }
        var at = instant(day(cells.get(5)), cells.get(6), DemoZones.of(to));
        if (at.isAfter(now)) {
            at = at.minus(Duration.ofHours(19));
        }
        var given = at;
        var thanked = Optional.of(cells.get(7))
                .filter(minutes -> !minutes.equals(NONE))
                .map(minutes -> given.plus(Duration.ofMinutes(Long.parseLong(minutes))));
        return new DemoCard(
                story.id("picture/" + line),
                model,
                Bearing.valueOf(cells.get(3)),
                Audience.valueOf(cells.get(4)),
                from.id(),
                Optional.of(to.id()),
                to.team().map(name -> cast.teams().get(name)),
                parts,
                given,
                thanked,
                Optional.of(cells.get(8)).filter(reply -> !reply.equals(NONE)));
    }

    private LocalDate day(String when) {
        var friday = story.today().with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        return switch (when) {
            case "today" -> story.today();
            case "yesterday" -> story.today().minusDays(1);
            case "friday" -> friday;
            // The Friday before the goal of the pictures begins.
            case "goal" -> DemoStory.mondayOf(story.today()).minusWeeks(5).minusDays(3);
            case "wednesday" -> friday.with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
            case String days -> DemoZones.workingDay(story.today().minusDays(Long.parseLong(days)));
        };
    }

    private static Instant instant(LocalDate day, String time, ZoneId zone) {
        return day.atTime(LocalTime.parse(time, CLOCK)).atZone(zone).toInstant();
    }
}
