package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Stream;
import org.huddleboard.kpi.FiguresChanged;
import org.huddleboard.kpi.MemberTopics;
import org.huddleboard.kpi.application.own.MyFigure;
import org.huddleboard.kpi.application.own.MyFigures;
import org.huddleboard.kpi.application.own.OwnFiguresService;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.TeamInView;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;

/** My own figures: what each says, what would be a real change, and what I can do about it. */
@Route(OwnNavigation.ME)
@PageTitle("My figures")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST})
class OwnFiguresView extends Main {
    private static final String BOARD = "kpi";
    private static final Map<StepKind, String> STEPS = Map.of(
            StepKind.WHAT_IF, "kpi.own.step.whatIf",
            StepKind.TARGET, "kpi.own.step.target",
            StepKind.CHALLENGE, "kpi.own.step.challenge");

    private final transient OwnFiguresService figures;
    private final transient MemberDesk desk;
    private final PageHead head = new PageHead();
    final FigureList list = new FigureList();
    private final Div below = new Div();

    OwnFiguresView(OwnFiguresService figures, MemberDesk desk, TeamInView inView, LiveTopics live) {
        this.figures = figures;
        this.desk = desk;
        addClassName("own-view");
        below.addClassName("own-view__below");
        add(head, list, below);
        var changes = Stream.concat(
                        Stream.of(MemberTopics.of(desk.me())), inView.team().map(FiguresChanged::topicFor).stream())
                .map(live::revision)
                .toList();
        Signal.effect(this, () -> {
            changes.forEach(Signal::get);
            show();
        });
    }

    private void show() {
        below.removeAll();
        figures.page(getLocale()).ifPresentOrElse(this::show, this::empty);
        below.add(new LooksSheet(desk, figures.looks()));
    }

    private void show(MyFigures week) {
        head.finding(getTranslation("kpi.own.headline", week.standingOut(), week.usual()));
        head.under(getTranslation("kpi.own.under", WeekWords.say(this, week.week(), getLocale())));
        head.right(toTheBoard());
        list.show(week, STEPS, (figure, step) -> part(figure, step, week));
        var queue = new Paragraph(getTranslation("kpi.own.queue"));
        queue.addClassName("own-view__note");
        below.add(queue);
    }

    private Component part(MyFigure figure, StepKind step, MyFigures week) {
        var side = new Side.Own(desk.me());
        var line = figure.line();
        return switch (step) {
            case WHAT_IF -> new WhatIfPart(line, wanted -> figures.whatIf(line.code(), wanted, getLocale()));
            case TARGET -> new TargetPart(desk, side, line.code());
            case CHALLENGE -> new ChallengePart(desk, side, line, week.week());
        };
    }

    private void empty() {
        list.removeAll();
        head.finding(getTranslation("kpi.own.emptyHeadline"));
        head.under("");
        head.right();
        below.add(
                new EmptyState(getTranslation("kpi.own.empty"), getTranslation("kpi.own.emptyWhy")).step(toTheBoard()));
    }

    private Anchor toTheBoard() {
        return new Anchor(BOARD, getTranslation("kpi.own.board"));
    }
}
