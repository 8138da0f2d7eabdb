package org.huddleboard.cohesion.application.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.huddleboard.cohesion.domain.index.Diagnostics;
import org.huddleboard.cohesion.domain.index.IndexFigures;
import org.huddleboard.cohesion.domain.index.IndexInterval;
import org.huddleboard.cohesion.domain.index.MemberFigures;
import org.huddleboard.cohesion.domain.index.PulseFigure;
import org.huddleboard.cohesion.domain.index.TeamIndex;
import org.jspecify.annotations.Nullable;

/** A team's figures under the names that the reference calculation gives them. */
final class PrintedIndex {
    private PrintedIndex() {}

    static Map<String, @Nullable Object> of(TeamFile team, long seed) {
        var window = team.window();
        var felt = team.felt();
        var figures = TeamIndex.of(window, felt);
        var diagnostics = Diagnostics.of(window);
        var printed = new LinkedHashMap<String, @Nullable Object>();
        printed.put("n", figures.members());
        printed.put("components", components(figures));
        printed.put("interaction_index", figures.interactionIndex());
        printed.put("cohesion_index", orNull(figures.cohesionIndex()));
        printed.put("pulse_respondents", felt.map(PulseFigure::responses).orElse(null));
        felt.ifPresent(pulse -> printed.put("pulse_se", pulse.standardError()));
        printed.put("members", members(team.members(), figures, diagnostics));
        printed.put(
                "isolates",
                diagnostics.isolates().stream().map(team.members()::get).toList());
        printed.put("clustering", diagnostics.clustering());
        printed.put("centralisation", diagnostics.centralisation());
        var interval = IndexInterval.of(window, seed);
        var bootstrap = new LinkedHashMap<String, Object>();
        bootstrap.put("estimate", figures.interactionIndex());
        bootstrap.put("boot_sd", IndexInterval.deviation(window, seed));
        bootstrap.put("ci_lo", interval.low());
        bootstrap.put("ci_hi", interval.high());
        bootstrap.put("seed", seed);
        printed.put("parametric_bootstrap_sd_tolerance_15pct", bootstrap);
        return printed;
    }

    private static Map<String, @Nullable Object> components(IndexFigures figures) {
        var printed = new LinkedHashMap<String, @Nullable Object>();
        printed.put("reach", figures.reach());
        printed.put("reciprocity", orNull(figures.reciprocity()));
        printed.put("balance", figures.balance());
        printed.put("rituals", orNull(figures.rituals()));
        printed.put("pulse", orNull(figures.pulse()));
        return printed;
    }

    private static Map<String, Map<String, @Nullable Object>> members(
            List<String> names, IndexFigures figures, Diagnostics diagnostics) {
        var printed = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        for (var i = 0; i < names.size(); i++) {
            var member = member(figures.each().get(i));
            member.put("burt_constraint", orNull(diagnostics.constraint().get(i)));
            member.put("betweenness", diagnostics.betweenness().get(i));
            member.put("isolated", figures.each().get(i).isolated());
            printed.put(names.get(i), member);
        }
        return printed;
    }

    private static Map<String, @Nullable Object> member(MemberFigures figures) {
        var printed = new LinkedHashMap<String, @Nullable Object>();
        printed.put("connectedness", figures.connectedness());
        printed.put("strength", figures.strength());
        printed.put("received", figures.received());
        printed.put("given", figures.given());
        printed.put("effective_partners", figures.effectivePartners());
        printed.put("partners", figures.partners());
        printed.put("give_receive_balance", figures.balance());
        return printed;
    }

    private static @Nullable Double orNull(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
