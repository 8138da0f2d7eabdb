package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.huddleboard.improvement.ImprovementTopics;
import org.huddleboard.improvement.application.activity.ActivityReading;
import org.huddleboard.improvement.application.idea.IdeaReading;
import org.huddleboard.improvement.application.issue.IssueReading;
import org.huddleboard.improvement.ui.parts.ImproveDesk;
import org.huddleboard.improvement.ui.parts.Tab;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.home.HomePart;

/**
 * On My shift: what gets in the way most; for a leader the trials and activities whose day has come, for a site manager
 * what teams have taken up.
 */
@SpringComponent
class HomeImprovement implements HomePart {
    private static final int ORDER = 45;
    private static final int AT_MOST = 3;

    private final IssueReading issues;
    private final IdeaReading ideas;
    private final ActivityReading activities;
    private final ImproveDesk desk;
    private final LiveTopics live;
    private final Access access;

    HomeImprovement(
            IssueReading issues,
            IdeaReading ideas,
            ActivityReading activities,
            ImproveDesk desk,
            LiveTopics live,
            Access access) {
        this.issues = issues;
        this.ideas = ideas;
        this.activities = activities;
        this.desk = desk;
        this.live = live;
        this.access = access;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Component> show() {
        if (!access.may(Action.IMPROVEMENT_READ)) {
            return List.of();
        }
        var sheet = new ImproveSheet(say("improvement.home.heading"));
        if (access.may(Action.IMPROVEMENT_MANAGE)) {
            ideas.toBeMeasured(AT_MOST)
                    .forEach(idea ->
                            sheet.row(idea.title(), say("improvement.home.measure"), "improvement/idea/" + idea.id()));
            activities
                    .toBeReviewed(AT_MOST)
                    .forEach(card -> sheet.row(card.what(), say("improvement.home.review"), Tab.ACTIVITIES.path()));
            issues.raised(AT_MOST)
                    .forEach(card -> sheet.row(
                            card.words(),
                            say(
                                    "improvement.home.because",
                                    card.teamName(),
                                    card.raisedBecause().orElse("")),
                            Tab.ISSUES.path() + "?team=" + card.team()));
        }
        if (access.may(Action.IMPROVEMENT_SUGGEST)) {
            desk.team()
                    .flatMap(team -> issues.page(team).open().stream().findFirst())
                    .ifPresent(top -> sheet.row(
                            top.words(),
                            top.count()
                                    .map(count -> say("improvement.home.top", count.people()))
                                    .orElseGet(() -> say("improvement.home.topFew")),
                            Tab.ISSUES.path()));
            sheet.ways(say("improvement.home.say"), say("improvement.idea.bring"));
        }
        return sheet.isEmpty() ? List.of() : List.of(sheet);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    @Override
    public List<Signal<Long>> changes() {
        if (!access.may(Action.IMPROVEMENT_READ)) {
            return List.of();
        }
        var changes = new ArrayList<Signal<Long>>();
        desk.team().ifPresent(team -> changes.add(live.revision(ImprovementTopics.of(team))));
        issues.mySites().forEach(site -> changes.add(live.revision(ImprovementTopics.of(site))));
        return changes;
    }
}
