package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.bastama.civic.consultations.questionnaire.FileType;
import org.bastama.civic.consultations.questionnaire.Option;
import org.bastama.civic.consultations.questionnaire.QuestionKind;
import org.bastama.foundation.shared.LocalizedText;

/** What belongs to one kind of question: options, limits, the ends of a scale. */
final class KindEditor extends Div {

    private static final String KEY = "consultations.questionnaire.edit.";
    private static final int USUAL_LENGTH = 1_000;
    private static final int USUAL_MEGABYTES = 5;
    private static final BigDecimal USUAL_MOST = BigDecimal.valueOf(100);

    private final Runnable rebuilt;
    private transient Supplier<QuestionKind> typed;

    /** The fields of a kind; another kind has others, and is told apart. */
    KindEditor(QuestionKind kind, Runnable changed, Runnable rebuilt) {
        this.rebuilt = rebuilt;
        addClassName("consultations-fields");
        var fields = new KindFields(this, changed);
        typed = switch (kind) {
            case QuestionKind.Single single -> {
                var options = fields.options(KEY + "option", single.options());
                yield () -> new QuestionKind.Single(options.typed());
            }
            case QuestionKind.Multiple multiple -> fields.multiple(multiple);
            case QuestionKind.Ranking ranking -> {
                var options = fields.options(KEY + "option", ranking.options());
                yield () -> new QuestionKind.Ranking(options.typed());
            }
            case QuestionKind.Scale scale -> fields.scale(scale);
            case QuestionKind.Amount amount -> fields.amount(amount);
            case QuestionKind.Day day -> fields.day(day);
            case QuestionKind.FreeText text -> {
                var most = fields.whole(KEY + "most-characters", text.most());
                yield () -> new QuestionKind.FreeText(most.get());
            }
            case QuestionKind.Matrix matrix -> {
                var rows = fields.options(KEY + "row", matrix.rows());
                var columns = fields.options(KEY + "column", matrix.columns());
                yield () -> new QuestionKind.Matrix(rows.typed(), columns.typed());
            }
            case QuestionKind.Attachment file -> fields.file(file);
        };
    }

    QuestionKind typed() {
        return typed.get();
    }

    /** Changes into another kind; options go along where it has some. */
    void become(String code) {
        var options = options(typed());
        QuestionKind next = switch (code) {
            case "single" -> new QuestionKind.Single(options);
            case "multiple" -> new QuestionKind.Multiple(options, 0, Math.max(1, options.size()));
            case "ranking" -> new QuestionKind.Ranking(options);
            case "scale" -> new QuestionKind.Scale(1, 5, LocalizedText.empty(), LocalizedText.empty());
            case "number" -> new QuestionKind.Amount(BigDecimal.ZERO, USUAL_MOST, 0, LocalizedText.empty());
            case "date" -> new QuestionKind.Day(null, null);
            case "matrix" -> new QuestionKind.Matrix(List.of(), options);
            case "file" -> new QuestionKind.Attachment(Set.of(FileType.values()), USUAL_MEGABYTES);
            default -> new QuestionKind.FreeText(USUAL_LENGTH);
        };
        typed = () -> next;
        rebuilt.run();
    }

    private static List<Option> options(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Single single -> single.options();
            case QuestionKind.Multiple multiple -> multiple.options();
            case QuestionKind.Ranking ranking -> ranking.options();
            case QuestionKind.Matrix matrix -> matrix.columns();
            default -> List.of();
        };
    }

    /** The kinds that can be chosen. */
    static final List<String> CODES =
            List.of("single", "multiple", "ranking", "scale", "number", "date", "text", "matrix", "file");

    /** The name of a kind in message keys. */
    static String code(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Single _ -> "single";
            case QuestionKind.Multiple _ -> "multiple";
            case QuestionKind.Ranking _ -> "ranking";
            case QuestionKind.Scale _ -> "scale";
            case QuestionKind.Amount _ -> "number";
            case QuestionKind.Day _ -> "date";
            case QuestionKind.FreeText _ -> "text";
            case QuestionKind.Matrix _ -> "matrix";
            case QuestionKind.Attachment _ -> "file";
        };
    }
}
