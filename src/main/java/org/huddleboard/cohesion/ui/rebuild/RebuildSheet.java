package org.huddleboard.cohesion.ui.rebuild;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.huddleboard.cohesion.CohesionTopics;
import org.huddleboard.cohesion.application.rebuild.RebuildStanding;
import org.huddleboard.cohesion.application.rebuild.RebuildStanding.State;
import org.huddleboard.cohesion.application.rebuild.TieRebuildService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Sheet;

/** What making the ties anew does, when it was last done, the way to it, and how far it is. */
class RebuildSheet extends Sheet {
    private static final double ALL = 100;

    private final transient TieRebuildService rebuild;
    private final ZoneId zone;
    private final Div standing = new Div();
    final CardButton begin = new CardButton(Glyph.CHANGE, getTranslation("cohesion.rebuild.begin"));

    RebuildSheet(TieRebuildService rebuild, ZoneId zone, LiveTopics live) {
        this.rebuild = rebuild;
        this.zone = zone;
        addClassName("tie-rebuild");
        standing.addClassName("tie-rebuild__standing");
        standing.getElement().setAttribute("role", "status");
        begin.addClickListener(_ -> begin());
        add(
                new H2(getTranslation("cohesion.rebuild.title")),
                new Paragraph(getTranslation("cohesion.rebuild.what")),
                new Paragraph(getTranslation("cohesion.rebuild.stays")),
                standing,
                new Div(begin));
        var revision = live.revision(CohesionTopics.rebuild());
        Signal.effect(this, () -> {
            revision.get();
            show(rebuild.standing());
        });
    }

    private void begin() {
        try {
            rebuild.begin();
            show(rebuild.standing());
        } catch (BrokenRule refused) {
            show(rebuild.standing());
            standing.add(new Paragraph(getTranslation(refused.key())));
        }
    }

    private void show(Optional<RebuildStanding> known) {
        begin.setEnabled(known.filter(RebuildStanding::isUnderWay).isEmpty());
        standing.removeAll();
        known.filter(now -> now.state() != State.DONE)
                .ifPresent(now -> standing.add(new Paragraph(getTranslation("cohesion.rebuild." + now.state()))));
        known.filter(RebuildStanding::isUnderWay)
                .flatMap(RebuildStanding::percent)
                .ifPresent(percent -> standing.add(bar(percent)));
        standing.add(new Paragraph(known.flatMap(
                        now -> now.done().map(done -> getTranslation("cohesion.rebuild.last", at(done), now.ties())))
                .orElseGet(() -> getTranslation("cohesion.rebuild.never"))));
    }

    private ProgressBar bar(int percent) {
        var bar = new ProgressBar();
        bar.setValue(percent / ALL);
        bar.getElement().setAttribute("aria-label", getTranslation("cohesion.rebuild.bar"));
        return bar;
    }

    private String at(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(instant.atZone(zone));
    }
}
