package org.bastama.civic.consultations;

/** A consultation took a step that everybody reads. Published in the transaction that makes it so. */
public record ConsultationStepped(ConsultationNumber number, ConsultationStep.Kind kind) {}
