package org.huddleboard.kpi.application.demo;

import java.util.random.RandomGenerator;

/** What differs between two agents of the demo centre; very little, so that the rest is the usual wobble. */
record AgentHabits(double handleTime, double resolved, double adherence, double quality) {
    static AgentHabits of(RandomGenerator chance) {
        return new AgentHabits(
                1 + 0.03 * Math.clamp(chance.nextGaussian(), -2, 2),
                0.008 * Math.clamp(chance.nextGaussian(), -2, 2),
                0.004 * Math.clamp(chance.nextGaussian(), -2, 2),
                0.8 * Math.clamp(chance.nextGaussian(), -2, 2));
    }
}
