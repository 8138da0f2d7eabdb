package org.huddleboard.feedback.domain.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.huddleboard.feedback.Bearing;
import org.huddleboard.kpi.KpiCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AsksTests {

    @ParameterizedTest
    @CsvSource({
        "QUALITY, 84.9, 1, true",
        "QUALITY, 85, 1, false",
        "CUSTOMER_SATISFACTION, 49.9, 2, true",
        "CUSTOMER_SATISFACTION, 0, 1, false",
        "CUSTOMER_SATISFACTION, 50, 2, false",
        "AVERAGE_HANDLE_TIME, 1, 40, false"
    })
    void aResultAsksForALookWhereItIsLowAndMoreThanOnePersonSaidSo(KpiCode kpi, double value, double n, boolean asks) {
        assertThat(Asks.result(kpi, value, n)).isEqualTo(asks);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatCouldBeDoneDifferentlyIsCritical(Bearing bearing) {
        assertThat(Asks.critical(bearing)).isEqualTo(bearing == Bearing.TRY_DIFFERENTLY);
    }
}
