package org.bastama.civic.consultations.questionnaire;

import java.math.RoundingMode;
import org.bastama.foundation.shared.Rejection;

/** Whether numbers and days are within what is asked for. */
final class RangeCheck {

    private RangeCheck() {}

    /** The number with the decimals of the question. */
    static Answer amount(QuestionKind.Amount kind, Answer.Amount amount) {
        // Before any arithmetic: 1e999999999 is a short text and a very long number.
        var value = amount.value();
        if (Math.abs((long) value.scale()) > 100 || value.precision() > 100) {
            throw outside(kind);
        }
        if (value.compareTo(kind.least()) < 0 || value.compareTo(kind.most()) > 0) {
            throw outside(kind);
        }
        if (KindCheck.decimals(value) > kind.decimals()) {
            throw Rejection.of("consultations.questionnaire.answer.decimals", kind.decimals());
        }
        return new Answer.Amount(value.setScale(kind.decimals(), RoundingMode.UNNECESSARY));
    }

    private static Rejection outside(QuestionKind.Amount kind) {
        return Rejection.of("consultations.questionnaire.answer.number", kind.least(), kind.most(), kind.unit());
    }

    /** The day itself. */
    static Answer day(QuestionKind.Day kind, Answer.Day day) {
        var earliest = kind.earliest();
        var latest = kind.latest();
        if (earliest != null && day.value().isBefore(earliest)) {
            throw Rejection.of("consultations.questionnaire.answer.too-early", earliest);
        }
        if (latest != null && day.value().isAfter(latest)) {
            throw Rejection.of("consultations.questionnaire.answer.too-late", latest);
        }
        if (day.value().getYear() < 1 || day.value().getYear() > 9999) {
            throw Rejection.of("consultations.questionnaire.answer.kind");
        }
        return day;
    }
}
