package org.huddleboard.cohesion.application.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huddleboard.cohesion.LinkVerdict;
import org.huddleboard.cohesion.domain.link.LinkFit;
import org.huddleboard.cohesion.domain.link.LinkResult;
import org.huddleboard.cohesion.domain.link.LinkSide;
import org.huddleboard.cohesion.domain.link.MemberSlope;

/** A result under the names that the reference calculation gives its figures. */
final class PrintedLink {
    private PrintedLink() {}

    static Map<String, Object> of(LinkResult result) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("h", result.horizon());
        var forward = side(result.forward());
        result.forward().fit().ifPresent(fit -> {
            forward.put("members", members(fit.slopes()));
            forward.put("tau2", fit.pooling().spread());
            forward.put("mu_pooled", fit.pooling().mean());
        });
        printed.put("forward", forward);
        if (result.verdict() != LinkVerdict.INSUFFICIENT) {
            printed.put("reverse", side(result.reverse()));
        }
        printed.put("verdict", result.verdict().name());
        return printed;
    }

    private static Map<String, Object> side(LinkSide side) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("n_members", side.members());
        printed.put("n_pairs", side.rows());
        printed.put("n_weeks", side.weeks());
        printed.put("status", side.fit().isPresent() ? "OK" : "INSUFFICIENT");
        side.fit().ifPresent(fit -> put(printed, fit, side.seed()));
        return printed;
    }

    private static void put(Map<String, Object> printed, LinkFit fit, long seed) {
        printed.put("sd_within", fit.sdWithin());
        printed.put("beta", fit.beta());
        printed.put("r_partial", fit.partial());
        printed.put("df", fit.df());
        printed.put("se_jack", fit.jackknife().error());
        printed.put("ci_lo", fit.jackknife().low());
        printed.put("ci_hi", fit.jackknife().high());
        printed.put("t", fit.jackknife().t());
        printed.put("p_t", fit.jackknife().p());
        printed.put("p_perm", fit.permutation());
        printed.put("B", LinkFit.PERMUTATIONS);
        printed.put("seed", seed);
        printed.put("r_rm", fit.plain().within());
        printed.put("df_rm", fit.plain().df());
        printed.put("r_between", fit.plain().between());
        printed.put("loo_min", fit.jackknife().least());
        printed.put("loo_max", fit.jackknife().most());
    }

    private static List<Map<String, Object>> members(List<MemberSlope> slopes) {
        return IntStream.range(0, slopes.size())
                .mapToObj(number -> member(number, slopes.get(number)))
                .toList();
    }

    private static Map<String, Object> member(int number, MemberSlope slope) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("member", number);
        printed.put("weeks", slope.weeks());
        printed.put("slope", slope.slope());
        printed.put("slope_se", slope.error());
        printed.put("weight", slope.weight());
        printed.put("pooled_slope", slope.pooled());
        printed.put("pooled_se", slope.pooledError());
        return printed;
    }
}
