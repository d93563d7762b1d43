package org.bastama.civic.consultations.drafttext;

import static org.assertj.core.api.Assertions.assertThat;

import org.bastama.civic.consultations.drafttext.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Статья 5. Основные понятия | ARTICLE | 0 | Статья 5. | Основные понятия",
                "СТАТЬЯ 5-1. Понятия | ARTICLE | 0 | СТАТЬЯ 5-1. | Понятия",
                "Статья 12.3 | ARTICLE | 0 | Статья 12.3 | ''",
                "5-бап. Негізгі ұғымдар | ARTICLE | 0 | 5-бап. | Негізгі ұғымдар",
                "5-1-бап | ARTICLE | 0 | 5-1-бап | ''",
                "14‑бап. Ескерту | ARTICLE | 0 | 14‑бап. | Ескерту",
                "Article 5 – Scope | ARTICLE | 0 | Article 5 | Scope",
                "Art. 7: Terms | ARTICLE | 0 | Art. 7: | Terms",
                "Раздел II. Права | SECTION | 1 | Раздел II. | Права",
                "РАЗДЕЛ ІХ | SECTION | 1 | РАЗДЕЛ ІХ | ''",
                "Глава 1. Общие положения | SECTION | 3 | Глава 1. | Общие положения",
                "1-тарау. ЖАЛПЫ ЕРЕЖЕЛЕР | SECTION | 3 | 1-тарау. | ЖАЛПЫ ЕРЕЖЕЛЕР",
                "2-бөлім. Құқықтар | SECTION | 1 | 2-бөлім. | Құқықтар",
                "1-кіші бөлім. Салық | SECTION | 2 | 1-кіші бөлім. | Салық",
                "§ 3. Сделки | SECTION | 4 | § 3. | Сделки",
                "Chapter IV. Rights | SECTION | 3 | Chapter IV. | Rights",
                "1. Настоящий Закон | PARAGRAPH | 1 | 1. | Настоящий Закон",
                "12-1. Орган вправе | PARAGRAPH | 1 | 12-1. | Орган вправе",
                "3.2. Срок | PARAGRAPH | 2 | 3.2. | Срок",
                "3.2 Срок | PARAGRAPH | 2 | 3.2 | Срок",
                "1.Текст без пробела | PARAGRAPH | 1 | 1. | Текст без пробела",
                "1) азамат | PARAGRAPH | 2 | 1) | азамат",
                "(2) the body | PARAGRAPH | 2 | (2) | the body",
                "ә) ұйым | PARAGRAPH | 3 | ә) | ұйым",
                "(iv) the rest | PARAGRAPH | 4 | (iv) | the rest",
            })
    void numbersOfThreeLanguagesAreKnown(String line, Kind kind, int level, String label, String rest) {
        assertThat(LegalNumber.of(line, false)).contains(new LegalNumber(kind, level, label, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Статья 5 Закона применяется к договорам",
                "5-баптың бірінші бөлігі алып тасталсын",
                "Глава 2 настоящего Кодекса",
                "«Статья 5. Понятия» изложить так",
                "1.5 млн тенге",
                "2026 год",
                "15 рабочих дней",
                "Part of the sum",
                "Закон",
                "",
            })
    void runningTextHasNoNumber(String line) {
        assertThat(LegalNumber.of(line, false)).isEmpty();
    }

    @Test
    void aHeadingMayLeaveOutTheFullStop() {
        assertThat(LegalNumber.of("Статья 5 Основные понятия", true))
                .contains(new LegalNumber(Kind.ARTICLE, 0, "Статья 5", "Основные понятия"));
        assertThat(LegalNumber.of("5-бап Негізгі ұғымдар", true))
                .contains(new LegalNumber(Kind.ARTICLE, 0, "5-бап", "Негізгі ұғымдар"));
        assertThat(LegalNumber.of("Глава 1 Общие положения", true))
                .contains(new LegalNumber(Kind.SECTION, 3, "Глава 1", "Общие положения"));
    }
}
