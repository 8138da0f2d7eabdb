package org.huddleboard.cohesion.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.cohesion.application.view.TeamFacts;
import org.huddleboard.cohesion.ui.parts.Knowledge;
import org.huddleboard.cohesion.ui.parts.KnowledgeHead;
import org.huddleboard.shared.ui.Sheet;

/** Facts of the team side by side: nothing to work out, and never a name. */
class FactsSheet extends Sheet {
    private final Div facts = new Div();

    /** @param young whether nothing else can be told yet */
    FactsSheet(TeamFacts team, boolean young) {
        addClassName("team-facts");
        facts.addClassName("team-facts__row");
        add(
                new KnowledgeHead(
                        Knowledge.FACT, getTranslation(young ? "cohesion.team.facts.young" : "cohesion.team.facts")),
                facts);
        if (team.goals() > 0) {
            fact(of(team.goalsNaming(), team.goals()), getTranslation("cohesion.team.fact.goals"));
        } else {
            fact("0", getTranslation("cohesion.team.fact.noGoals"));
        }
        fact(of(team.helping(), team.members()), getTranslation("cohesion.team.fact.helping"));
        team.twoWayPercent()
                .ifPresentOrElse(
                        percent -> fact(
                                getTranslation("cohesion.team.fact.percent", percent),
                                getTranslation("cohesion.team.fact.twoWay", team.exchanges())),
                        () -> fact("0", getTranslation("cohesion.team.fact.noExchange")));
        if (young && team.huddlesExpected() > 0) {
            fact(of(team.huddlesHeld(), team.huddlesExpected()), getTranslation("cohesion.team.fact.huddles"));
        } else {
            fact(String.valueOf(team.untied()), getTranslation("cohesion.team.fact.untied", team.untied()));
        }
    }

    private String of(int some, int all) {
        return getTranslation("cohesion.team.fact.of", some, all);
    }

    private void fact(String figure, String words) {
        var number = new Span(figure);
        number.addClassNames("hb-fig", "hb-fig--l");
        var fact = new Div(number, new Paragraph(words));
        fact.addClassName("team-facts__fact");
        facts.add(fact);
    }
}
