package org.huddleboard.tips.application;

import org.huddleboard.tips.ContactReason;

/** What people type for a contact reason, in both languages: search finds a tip by any of these. */
final class ReasonWords {
    private ReasonWords() {}

    static String of(ContactReason reason) {
        return switch (reason) {
            case METER_READING -> "meter reading readings estimate photo contador lectura lecturas estimada foto";
            case BILL -> "bill bills invoice charge statement factura facturas cargo recibo";
            case PAYMENT ->
                "payment pay direct debit refund instalment arrears pago pagos domiciliación reembolso deuda";
            case TARIFF -> "tariff price rate contract renewal tarifa precio contrato renovación";
            case MOVING_HOME -> "moving home move house tenant landlord mudanza traslado inquilino casa";
            case SUPPLY -> "supply outage leak pressure power cut suministro avería corte fuga presión";
            case APPOINTMENT -> "appointment engineer visit slot cita técnico visita";
            case COMPLAINT -> "complaint escalation apology ombudsman queja reclamación disculpa";
            case DATA_PROTECTION -> "data protection privacy identity verification password datos protección identidad";
            case EXTRA_CARE ->
                "vulnerable priority register medical bereavement vulnerable cuidado médico fallecimiento";
            case EVERY_CONTACT -> "any contact call chat email listening cualquier contacto llamada correo escucha";
        };
    }
}
