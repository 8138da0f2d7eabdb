package org.huddleboard.tips;

/** Why a customer gets in touch, as a floor files its tips; the list is the same in every language. */
public enum ContactReason {
    METER_READING,
    BILL,
    PAYMENT,
    TARIFF,
    MOVING_HOME,
    SUPPLY,
    APPOINTMENT,
    COMPLAINT,
    DATA_PROTECTION,
    EXTRA_CARE,
    /** Helps whatever the customer wants. */
    EVERY_CONTACT
}
