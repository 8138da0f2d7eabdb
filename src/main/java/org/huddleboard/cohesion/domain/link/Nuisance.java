package org.huddleboard.cohesion.domain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What has nothing to do with the question: how each member is anyway, where each is heading anyway, and what a week
 * brings to all alike. Members' means and trends leave in closed form, so only the weeks need a basis.
 */
final class Nuisance {
    /** A direction shorter than this part of the longest one is none. */
    private static final double NONE = 1e-9;

    private static final double MUCH = 0.7;

    private final Sample sample;
    private final int[] begins;
    private final List<double[]> basis;

    private Nuisance(Sample sample) {
        this.sample = sample;
        this.begins = sample.begins();
        this.basis = basisOf(weekColumns());
    }

    static Nuisance of(Sample sample) {
        return new Nuisance(sample);
    }

    int rank() {
        return 2 * sample.members().size() + basis.size();
    }

    /** What is left of a column. */
    double[] residual(double[] column) {
        var left = column.clone();
        takeOutMembers(left);
        for (var direction : basis) {
            Columns.subtract(left, Columns.dot(left, direction), direction);
        }
        return left;
    }

    /** Sum of squares of what is left; quicker than the residual itself. */
    double squaresLeft(double[] column) {
        var left = column.clone();
        takeOutMembers(left);
        var squares = Columns.dot(left, left);
        var taken = 0.0;
        for (var direction : basis) {
            var along = Columns.dot(left, direction);
            taken += along * along;
        }
        return Math.max(0, squares - taken);
    }

    private void takeOutMembers(double[] column) {
        for (var i = 0; i < begins.length; i++) {
            sample.members().get(i).takeOut(column, begins[i]);
        }
    }

    private List<double[]> weekColumns() {
        var weeks = sample.weeks();
        var columns = new ArrayList<double[]>();
        for (var _ : weeks) {
            columns.add(new double[sample.rows()]);
        }
        for (var i = 0; i < begins.length; i++) {
            var own = sample.members().get(i).weeks();
            for (var k = 0; k < own.length; k++) {
                columns.get(Arrays.binarySearch(weeks, own[k]))[begins[i] + k] = 1;
            }
        }
        columns.forEach(this::takeOutMembers);
        return columns;
    }

    /** Orthonormal; a column that lost much of its length is made orthogonal once more for the sake of its last digits. */
    private static List<double[]> basisOf(List<double[]> columns) {
        var basis = new ArrayList<double[]>();
        var longest = columns.stream().mapToDouble(Nuisance::length).max().orElse(0);
        for (var column : columns) {
            var before = length(column);
            var left = takeOut(basis, column);
            if (left < MUCH * before) {
                left = takeOut(basis, column);
            }
            if (left > NONE * longest) {
                Columns.scale(column, 1 / left);
                basis.add(column);
            }
        }
        return basis;
    }

    /** Answers the length that is left. */
    private static double takeOut(List<double[]> basis, double[] column) {
        for (var direction : basis) {
            Columns.subtract(column, Columns.dot(column, direction), direction);
        }
        return length(column);
    }

    private static double length(double[] column) {
        return Math.sqrt(Columns.dot(column, column));
    }
}
