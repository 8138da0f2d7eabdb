package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.wall.application.WallShow;
import org.jspecify.annotations.Nullable;

/** The foot of a wall: the site's time, whose turn it is, how old the figures are, and what can never be seen here. */
class WallFoot extends Footer {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int DOTS = 12;

    private final WallShow show;
    private final Span time = new Span();
    private final Span dots = new Span();
    private final Span age = new Span();

    WallFoot(WallShow show) {
        this.show = show;
        addClassName("wall__foot");
        time.addClassName("wall__time");
        dots.addClassName("wall__dots");
        age.addClassName("wall__age");
        var sleepy = new Span(getTranslation("wall.foot.sleepy"));
        sleepy.addClassName("wall__sleepy");
        var seal = new Span(Glyph.LOCK.icon(), new Span(getTranslation("wall.foot.seal")));
        seal.addClassName("wall__seal");
        add(time, new Span(getTranslation("wall.foot.site", show.team().siteName())), dots, age, sleepy, seal);
    }

    void tick(Instant now) {
        var here = now.atZone(show.team().zone());
        say(time, TIME.format(here));
        show.figures().ifPresent(figures -> say(age, age(figures, here.toLocalDate())));
    }

    private static void say(Span place, String words) {
        if (!words.equals(place.getText())) {
            place.setText(words);
        }
    }

    private String age(WallShow.Figures figures, LocalDate today) {
        var imported = figures.importedAt().atZone(show.team().zone());
        var at = TIME.format(imported);
        var days = ChronoUnit.DAYS.between(imported.toLocalDate(), today);
        var when = days == 0
                ? getTranslation("wall.foot.today", at)
                : days == 1 ? getTranslation("wall.foot.yesterday", at) : day(imported.toLocalDate(), null);
        return getTranslation("wall.foot.age", day(figures.lastDay(), today), when);
    }

    /** The name of the weekday while it can only mean one day, else the date. */
    private String day(LocalDate day, @Nullable LocalDate today) {
        var near = today != null && ChronoUnit.DAYS.between(day, today) < 7;
        var pattern = near ? "EEEE" : getTranslation("wall.foot.date");
        return DateTimeFormatter.ofPattern(pattern, getLocale()).format(day);
    }

    void turn(Rotation rotation) {
        dots.removeAll();
        dots.setVisible(rotation.turns() > 1);
        if (rotation.turns() < 2) {
            return;
        }
        var current = Math.floorMod(rotation.place(), rotation.turns());
        dots.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("wall.foot.turn", current + 1, rotation.turns()));
        for (var i = 0; i < Math.min(rotation.turns(), DOTS); i++) {
            var dot = new Span();
            if (i == current) {
                dot.addClassName(rotation.isPaused() ? "wall__dot--paused" : "wall__dot--now");
            }
            dots.add(dot);
        }
    }
}
