package org.bastama.civic.procedures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bastama.civic.territories.Territory;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of a procedure in plain words: who may sign, what is asked for when, what follows, what counts. */
@Component
public class ProcedureText {

    /** One sentence or two that belong together, with the message key that says what it is about. */
    public record Sentence(String key, String text) {}

    private final Messages messages;

    ProcedureText(Messages messages) {
        this.messages = messages;
    }

    /** The rules for a reader; with a territory, thresholds are told as the number they come to there. */
    public List<Sentence> of(Procedure procedure, @Nullable Territory territory, Language language) {
        return new Telling(language, territory).tell(procedure);
    }

    /** How many signatures a threshold asks for, in words; with a territory, as the number it comes to there. */
    public String threshold(ThresholdRule rule, @Nullable Territory territory, Language language) {
        return new Telling(language, territory).quantity(rule);
    }

    /** A length of time in words as it stands in "within 10 working days" (Russian: в течение …, Kazakh: … ішінде). */
    public String term(Procedure.Term term, Language language) {
        return messages.get(language, "procedures.term." + lower(term.unit()), term.length());
    }

    /** What signatures confirmed by e-mail are worth where they do not count: only for such procedures. */
    public String declaredSupport(Procedure procedure, Language language) {
        return messages.get(
                language,
                "KZ".equals(procedure.country()) ? "procedures.text.declared-kz" : "procedures.text.declared");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private final class Telling {

        private final Language language;
        private final @Nullable Territory territory;
        private final List<Sentence> sentences = new ArrayList<>();

        Telling(Language language, @Nullable Territory territory) {
            this.language = language;
            this.territory = territory;
        }

        List<Sentence> tell(Procedure p) {
            if (p.kind() == Procedure.Kind.CONSULTATION) {
                return tellConsultation(p);
            }
            if (!p.countsEmail()) {
                sentences.add(new Sentence("procedures.text.declared", declaredSupport(p, language)));
            }
            say(
                    "procedures.text.who." + lower(p.signers().statement()),
                    p.signers().minimumAge());
            say("procedures.text.counts." + lowestLevel(p));
            gate(p.supporters());
            optional("procedures.text.moderation", p.moderation());
            optional("procedures.text.collection", p.collection());
            p.thresholds().forEach(this::threshold);
            response(p.response());
            say("procedures.text.names." + lower(p.nameDisplay()));
            say("procedures.text.retention", p.retentionMonths());
            return List.copyOf(sentences);
        }

        private List<Sentence> tellConsultation(Procedure p) {
            optional("procedures.text.consultation", p.collection());
            say("procedures.text.consultation.confirmed", p.grace().toHours());
            say("procedures.text.consultation.answered");
            say("procedures.text.consultation.retention", p.retentionMonths());
            return List.copyOf(sentences);
        }

        private void gate(Procedure.Gate gate) {
            var within = gate.within();
            if (gate.count() <= 1) {
                say("procedures.text.gate.author");
            } else if (within == null) {
                say("procedures.text.gate.count", gate.count());
            } else {
                say("procedures.text.gate.within", gate.count(), term(within, language));
            }
        }

        private void threshold(Procedure.Threshold threshold) {
            var rule = threshold.rule();
            say(
                    "procedures.text.threshold." + lower(threshold.handOver()),
                    quantity(rule),
                    word("procedures.trigger." + threshold.triggers()));
            if (territory != null && rule.needsPopulation() && territory.population() == null) {
                say("procedures.population-missing", territory.names());
            }
        }

        private void response(Procedure.ResponseTerm response) {
            optional("procedures.text.response", response.term());
            var term = response.term();
            var extension = response.extension();
            if (extension != null) {
                var unit = term == null ? Procedure.Unit.CALENDAR : term.unit();
                var length = word("procedures.length." + lower(unit), extension.length());
                say("procedures.text.extension", extension.times(), length);
            }
            if (response.transferDays() != null) {
                var unit = term == null ? Procedure.Unit.CALENDAR : term.unit();
                say("procedures.text.transfer", term(new Procedure.Term(response.transferDays(), unit), language));
            }
            suspensionAndReview(response);
        }

        private void suspensionAndReview(Procedure.ResponseTerm response) {
            var term = response.term();
            var suspension = response.suspension();
            if (suspension != null) {
                say("procedures.text.suspension", term(suspension, language));
            }
            var review = response.review();
            if (review != null && term != null) {
                say(
                        "procedures.text.review",
                        term(new Procedure.Term(review.within(), term.unit()), language),
                        term(new Procedure.Term(review.length(), term.unit()), language));
            }
        }

        private String quantity(ThresholdRule rule) {
            return switch (rule) {
                case ThresholdRule.Absolute absolute -> word("procedures.quantity.absolute", absolute.number());
                case ThresholdRule.WithChildMinimums minimums ->
                    word(
                            "procedures.quantity.minimums",
                            quantity(minimums.rule()),
                            minimums.atLeast(),
                            minimums.minimums().size());
                case ThresholdRule.Share share -> known(rule, word("procedures.quantity.share", percent(share)));
                case ThresholdRule.Piecewise piecewise ->
                    known(
                            rule,
                            word(
                                    "procedures.quantity.piecewise",
                                    piecewise.over(),
                                    quantityAnywhere(piecewise.then()),
                                    quantityAnywhere(piecewise.otherwise())));
            };
        }

        private String quantityAnywhere(ThresholdRule rule) {
            return new Telling(language, null).quantity(rule);
        }

        /** The number for the territory, with the rule behind it; the rule alone when the number is not known. */
        private String known(ThresholdRule rule, String words) {
            if (territory == null || territory.population() == null) {
                return words;
            }
            return word("procedures.quantity.known", rule.required(territory), words, territory.population());
        }

        private void optional(String key, Procedure.@Nullable Term term) {
            if (term == null) {
                say(key + ".none");
            } else {
                say(key + ".term", term(term, language));
            }
        }

        private void say(String key, Object... arguments) {
            sentences.add(new Sentence(key, word(key, arguments)));
        }

        private String word(String key, Object... arguments) {
            return messages.get(language, key, arguments);
        }

        private static BigDecimal percent(ThresholdRule.Share share) {
            return share.share().movePointRight(2).stripTrailingZeros();
        }

        /** The least that identifies a signer so that the signature counts: 0 e-mail … 3 qualified signature. */
        private static int lowestLevel(Procedure procedure) {
            return procedure.signers().identityLevels().stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(0);
        }
    }
}
