package org.bastama.civic.consultations.questionnaire;

/** What kinds of files can be asked for; the portal stores no others. */
public enum FileType {
    PDF,
    PNG,
    JPEG
}
