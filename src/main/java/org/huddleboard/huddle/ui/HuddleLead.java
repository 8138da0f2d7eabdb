package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.huddle.HuddleState;
import org.huddleboard.huddle.HuddleTopics;
import org.huddleboard.huddle.application.HuddleCard;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.home.HomePart;

/** A leader's day turns on the huddle: on My shift it stands first until it is over. */
@SpringComponent
class HuddleLead implements HomePart {
    private final HuddleDesk desk;
    private final TeamInView inView;
    private final LiveTopics live;
    private final Access access;
    private final Messages messages;

    HuddleLead(HuddleDesk desk, TeamInView inView, LiveTopics live, Access access, Messages messages) {
        this.desk = desk;
        this.inView = inView;
        this.live = live;
        this.access = access;
        this.messages = messages;
    }

    private Optional<TeamId> led() {
        return inView.team().filter(team -> access.may(Action.HUDDLE_RUN, team));
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private Optional<HuddleCard> coming() {
        return led().map(team -> desk.reading.today(team, language()))
                .filter(card -> card.state() != HuddleState.ENDED);
    }

    @Override
    public Place place() {
        return Place.LEAD;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Component> show() {
        return coming().map(this::panel).stream().toList();
    }

    private Component panel(HuddleCard card) {
        var at = new Span(say("huddle.prepared.at", card.startsAt().toString()));
        at.addClassNames("huddle-lead__at", "hb-before", Glyph.HUDDLE.className());
        var running = card.state() == HuddleState.RUNNING;
        var headline = new H2(say(running ? "huddle.lead.running" : "huddle.lead.ready", card.ready()));
        var start = new CardButton(say(running ? "huddle.lead.join" : "huddle.lead.start")).primary();
        start.addClickListener(_ -> {
            if (!running) {
                desk.huddles.start(desk.huddles.open(card.team().id()));
            }
            HuddleNavigation.go();
        });
        var look = HuddleNavigation.link(say("huddle.lead.look"));
        look.setVisible(!running);
        var steps = new Div(start, look, Stage.quiet(say("huddle.lead.length", minutes(card))));
        steps.addClassName("huddle-lead__steps");
        var panel = new Section(at, headline, new Paragraph(sentence(card)), steps);
        panel.addClassNames("huddle-lead", "hb-deep");
        return panel;
    }

    private static int minutes(HuddleCard card) {
        return card.blocks().stream().mapToInt(HuddleCard.Part::minutes).sum();
    }

    private String sentence(HuddleCard card) {
        return say(
                "huddle.lead.sentence",
                card.concerning(),
                card.actions().size(),
                card.questions().size());
    }

    private String say(String key, Object... arguments) {
        return messages.say(language(), key, arguments);
    }

    @Override
    public Optional<String> finding() {
        return coming().map(_ -> say("huddle.lead.finding"));
    }

    @Override
    public List<Signal<Long>> changes() {
        return led().map(team -> live.revision(HuddleTopics.of(team))).stream().toList();
    }
}
