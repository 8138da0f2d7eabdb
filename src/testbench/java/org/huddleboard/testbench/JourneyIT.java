package org.huddleboard.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The journey of {@code browser/JourneyIT} once more: sign in, post a card, see it arrive. */
@EnabledIfSystemProperty(named = "testbench", matches = ".*", disabledReason = "needs a licence for Vaadin TestBench")
class JourneyIT {

    @Test
    void agentSignsInPostsACardAndTheReceiverSeesItArrive() {
        var words = "You stayed calm on the long call " + letters();
        try (var hana = new Window();
                var amira = new Window()) {
            hana.signIn("hana").open("feedback");
            amira.signIn("amira").open("feedback/thanks");

            amira.pick("Hana");
            amira.write(words);
            amira.pressPrimaryButton();

            amira.waitForText("Sent to Hana");
            hana.waitForText(words);
            assertThat(hana.address()).endsWith("/feedback");
        }
    }

    /** The text guard refuses long numbers. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
