package org.huddleboard.cohesion.domain.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members taken out in closed form, held against one large decomposition of everything that is taken out. */
class WholeBasisTests {
    private static final double NONE = 1e-9;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void bothTakeOutTheSame(long seed) {
        var chance = new Random(seed);
        var team = new SimulatedTeam(6 + chance.nextInt(6), 14 + chance.nextInt(8), 2, seed).panel();
        var sample = Sample.of(PanelRows.only(team, _ -> chance.nextDouble() > 0.08 * seed / 2), Direction.AFTER);
        var nuisance = Nuisance.of(sample);
        var whole = wholeBasis(sample);
        var column = chance.doubles(sample.rows(), -100, 100).toArray();

        var expected = column.clone();
        for (var direction : whole) {
            Columns.subtract(expected, Columns.dot(column, direction), direction);
        }

        assertThat(nuisance.rank()).isEqualTo(whole.size());
        var left = nuisance.residual(column);
        for (var k = 0; k < column.length; k++) {
            assertThat(left[k]).isCloseTo(expected[k], within(1e-8));
        }
        assertThat(nuisance.squaresLeft(column)).isCloseTo(Columns.dot(left, left), within(1e-6));
    }

    private static ArrayList<double[]> wholeBasis(Sample sample) {
        var decomposed = new SingularValueDecomposition(columns(sample));
        var basis = new ArrayList<double[]>();
        var lengths = decomposed.getSingularValues();
        for (var k = 0; k < lengths.length; k++) {
            if (lengths[k] > NONE * lengths[0]) {
                basis.add(decomposed.getU().getColumn(k));
            }
        }
        return basis;
    }

    private static RealMatrix columns(Sample sample) {
        var weeks = sample.weeks();
        var members = sample.members().size();
        var matrix = new Array2DRowRealMatrix(sample.rows(), 2 * members + weeks.length);
        var row = 0;
        for (var i = 0; i < members; i++) {
            for (var week : sample.members().get(i).weeks()) {
                matrix.setEntry(row, i, 1);
                matrix.setEntry(row, members + i, week);
                matrix.setEntry(row, 2 * members + Arrays.binarySearch(weeks, week), 1);
                row++;
            }
        }
        return matrix;
    }
}
