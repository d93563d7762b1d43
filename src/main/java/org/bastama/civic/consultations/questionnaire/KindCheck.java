package org.bastama.civic.consultations.questionnaire;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/** Whether the limits of a question can be met. */
final class KindCheck {

    static final int OPTIONS = 100;
    static final int RANKED = 20;
    static final int GRADES = 11;
    static final int DECIMALS = 6;
    static final int LONGEST_ANSWER = 10_000;
    static final int MEGABYTES = 10;

    /** Greater numbers are typing errors, and would not fit the counters. */
    static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000_000_000L);

    private final Problems problems;
    private final String question;

    KindCheck(Problems problems, String question) {
        this.problems = problems;
        this.question = question;
    }

    void check(QuestionKind kind) {
        switch (kind) {
            case QuestionKind.Single single -> options(single.options(), 2, OPTIONS);
            case QuestionKind.Multiple multiple -> multiple(multiple);
            case QuestionKind.Ranking ranking -> options(ranking.options(), 2, RANKED);
            case QuestionKind.Scale scale ->
                require(
                        scale.from() >= -GRADES && scale.from() < scale.to() && scale.to() < scale.from() + GRADES,
                        "consultations.questionnaire.definition.scale-range",
                        GRADES);
            case QuestionKind.Amount amount -> amount(amount);
            case QuestionKind.Day day ->
                require(
                        day.earliest() == null
                                || day.latest() == null
                                || !day.earliest().isAfter(day.latest()),
                        "consultations.questionnaire.definition.range");
            case QuestionKind.FreeText text ->
                require(
                        text.most() >= 1 && text.most() <= LONGEST_ANSWER,
                        "consultations.questionnaire.definition.text-length",
                        LONGEST_ANSWER);
            case QuestionKind.Matrix matrix -> {
                options(matrix.rows(), 1, OPTIONS);
                options(matrix.columns(), 2, RANKED);
            }
            case QuestionKind.Attachment file -> file(file);
        }
    }

    private void multiple(QuestionKind.Multiple multiple) {
        options(multiple.options(), 2, OPTIONS);
        require(
                multiple.least() >= 0
                        && multiple.most() >= 1
                        && multiple.least() <= multiple.most()
                        && multiple.most() <= multiple.options().size(),
                "consultations.questionnaire.definition.choices",
                multiple.options().size());
    }

    private void amount(QuestionKind.Amount amount) {
        require(
                amount.decimals() >= 0 && amount.decimals() <= DECIMALS,
                "consultations.questionnaire.definition.decimals",
                DECIMALS);
        require(
                amount.least().compareTo(amount.most()) < 0
                        && amount.least().abs().compareTo(GREATEST) <= 0
                        && amount.most().abs().compareTo(GREATEST) <= 0,
                "consultations.questionnaire.definition.range");
        require(
                decimals(amount.least()) <= amount.decimals() && decimals(amount.most()) <= amount.decimals(),
                "consultations.questionnaire.definition.range-decimals",
                amount.decimals());
    }

    private void file(QuestionKind.Attachment file) {
        require(!file.types().isEmpty(), "consultations.questionnaire.definition.file-types");
        require(
                file.megabytes() >= 1 && file.megabytes() <= MEGABYTES,
                "consultations.questionnaire.definition.file-size",
                MEGABYTES);
    }

    private void options(List<Option> options, int fewest, int most) {
        require(options.size() >= fewest, "consultations.questionnaire.definition.too-few-options", fewest);
        require(options.size() <= most, "consultations.questionnaire.definition.too-many-options", most);
        var keys = new HashSet<String>();
        for (var option : options) {
            require(
                    DefinitionCheck.KEY.matcher(option.key()).matches(),
                    "consultations.questionnaire.definition.key-form",
                    option.key());
            require(keys.add(option.key()), "consultations.questionnaire.definition.option-twice", option.key());
        }
    }

    private void require(boolean condition, String key, Object... arguments) {
        problems.require(condition, question, key, arguments);
    }

    /** The decimals that a number needs. */
    static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}
