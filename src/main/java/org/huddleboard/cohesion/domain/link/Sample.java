package org.huddleboard.cohesion.domain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The members that are left when those with too little to say are dropped, one after the other in one column. */
record Sample(List<Member> members, int rows) {
    static Sample of(LinkPanel panel, Direction direction) {
        var byMember = new LinkedHashMap<Integer, SortedMap<Integer, PanelRow>>();
        for (var row : panel.rows()) {
            byMember.computeIfAbsent(row.member(), _ -> new TreeMap<>()).put(row.week(), row);
        }
        var members = new ArrayList<Member>();
        byMember.forEach(
                (position, rows) -> Member.of(position, rows, direction).ifPresent(members::add));
        return of(members);
    }

    private static Sample of(List<Member> members) {
        return new Sample(members, members.stream().mapToInt(Member::length).sum());
    }

    Sample without(int left) {
        var others = new ArrayList<>(members);
        others.remove(left);
        return of(others);
    }

    boolean isEnough() {
        return members.size() >= LinkSide.FEWEST_MEMBERS && rows >= LinkSide.FEWEST_ROWS;
    }

    int[] weeks() {
        return members.stream()
                .flatMapToInt(member -> Arrays.stream(member.weeks()))
                .distinct()
                .sorted()
                .toArray();
    }

    /** Pooled within-member standard deviation of exchange. */
    double sdWithin() {
        var centred = centredExchange();
        return Math.sqrt(Columns.dot(centred, centred) / (rows - members.size()));
    }

    double[] centredExchange() {
        return column(members.stream()
                .map(member -> Member.centred(member.exchange()))
                .toList());
    }

    double[] centredProgress() {
        return column(members.stream()
                .map(member -> Member.centred(member.progress()))
                .toList());
    }

    double[] exchange() {
        return column(members.stream().map(Member::exchange).toList());
    }

    double[] progress() {
        return column(members.stream().map(Member::progress).toList());
    }

    /** The row at which each member's part begins. */
    int[] begins() {
        var begins = new int[members.size()];
        IntStream.range(1, begins.length)
                .forEach(i -> begins[i] = begins[i - 1] + members.get(i - 1).length());
        return begins;
    }

    private double[] column(List<double[]> parts) {
        return parts.stream().flatMapToDouble(Arrays::stream).toArray();
    }
}
