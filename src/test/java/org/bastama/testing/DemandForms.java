package org.bastama.testing;

import java.util.List;
import java.util.Map;
import org.bastama.civic.responses.AnsweredDemand;
import org.bastama.civic.responses.Demands;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;

/** Answers to demands one by one, in Russian and English. */
public final class DemandForms {

    private DemandForms() {}

    /** An answer to demands that end so, in this order. */
    public static ResponseForm answer(String... outcomes) {
        return new ResponseForm(
                null,
                text("Ответ.", "The answer."),
                new Demands(List.of(outcomes).stream().map(DemandForms::demand).toList()));
    }

    /** One demand that ends so. */
    public static AnsweredDemand demand(String outcome) {
        return new AnsweredDemand(
                text("Пусть будет " + outcome, "Let it be " + outcome),
                outcome,
                text("Потому что " + outcome, "Because of " + outcome));
    }

    private static LocalizedText text(String ru, String en) {
        return new LocalizedText(Map.of(Language.RU, ru, Language.EN, en));
    }
}
