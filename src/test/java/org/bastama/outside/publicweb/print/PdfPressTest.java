package org.bastama.outside.publicweb.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.outside.publicweb.page.Templates;
import org.bastama.outside.publicweb.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed pages as PDFs; they are left in {@code target/prints} to be looked at. */
class PdfPressTest {

    private static final Messages MESSAGES = new Messages();
    private static final String KAZAKH = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі";
    private static final Path PRINTS = Path.of("target/prints");

    private final Templates templates = new Templates();
    private final PdfPress press = new PdfPress();

    private static Printed printed(Language language, String title, String demand) {
        var address = "bastama.kz/p/1234";
        return new Printed(
                new Words(language, MESSAGES),
                "1234",
                language.code(),
                title,
                demand,
                "Алматы қаласының әкімдігі",
                address,
                QrCode.of("https://" + address).dataUri());
    }

    private byte[] poster(Printed petition) {
        var page = new PosterPage(
                petition,
                petition.t("publicweb.poster.sign"),
                petition.t("publicweb.poster.how"),
                petition.t("publicweb.poster.until", "2027 ж. 3 сәуір"));
        return press.print(templates.render("poster", page));
    }

    private byte[] sheet(Printed petition) {
        var consent = petition.t("publicweb.sheet.consent") + " " + petition.t("signatures.form.age", 16) + " "
                + petition.t("signatures.form.citizen-kz");
        return press.print(templates.render("sheet", new SheetPage(petition, consent)));
    }

    private byte[] pack(Language language) {
        return press.print(templates.render("pack", SamplePack.of(language)));
    }

    private static String text(byte[] pdf, String name) throws IOException {
        Files.createDirectories(PRINTS);
        Files.write(PRINTS.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).as(name).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    /** As it is read from a page, with every space breakable. */
    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @EnumSource
    void holdEveryLetterOfTheLanguage(Language language) throws IOException {
        var petition = printed(
                language,
                "Мектеп маңындағы жаяу жүргіншілер өткелі",
                "Қауіпсіз өткел мен жарық орнатуды сұраймыз: " + KAZAKH);
        assertThat(text(poster(petition), "poster-" + language.code()))
                .contains(KAZAKH, "bastama.kz/p/1234", petition.t("publicweb.poster.sign"), petition.authority())
                .doesNotContain("\ufffd");
        assertThat(text(sheet(petition), "sheet-" + language.code()))
                .contains(
                        KAZAKH,
                        spaced(petition.t("publicweb.sheet.consent")),
                        spaced(petition.t("signatures.form.age", 16)))
                .contains(spaced(petition.t("publicweb.sheet.paper", petition.shortAddress())))
                .contains(" 12 ")
                .doesNotContain("\ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Щ", "Ұзын сөз ", "W"})
    void theLongestTextsFitOnePage(String repeated) throws IOException {
        var petition = printed(
                Language.KK,
                repeated.repeat(80).substring(0, 80),
                repeated.repeat(300).substring(0, 300));
        var name = Integer.toHexString(repeated.hashCode());
        assertThat(text(poster(petition), "poster-long-" + name)).contains("bastama.kz/p/1234");
        assertThat(text(sheet(petition), "sheet-long-" + name)).contains(petition.t("publicweb.sheet.number"));
    }

    @ParameterizedTest
    @EnumSource
    void aPackIsTheSameFileWheneverItIsMade(Language language) throws IOException {
        var pdf = pack(language);
        Files.createDirectories(PRINTS);
        Files.write(PRINTS.resolve("pack-" + language.code() + ".pdf"), pdf);
        assertThat(pack(language)).isEqualTo(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(2, 6);
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SamplePack.AT);
            var last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            assertThat(last.getText(document))
                    .contains(document.getNumberOfPages() + " / " + document.getNumberOfPages())
                    .doesNotContain("\ufffd");
        }
    }

    @Test
    void areTaggedForScreenReaders() throws IOException {
        var petition = printed(Language.KK, "Қауіпсіз өткел", "Қауіпсіз өткел");
        for (var pdf : new byte[][] {poster(petition), sheet(petition), pack(Language.KK)}) {
            try (var document = Loader.loadPDF(pdf)) {
                var catalog = document.getDocumentCatalog();
                assertThat(catalog.getMarkInfo().isMarked()).isTrue();
                assertThat(catalog.getLanguage()).isEqualTo("kk");
                assertThat(catalog.getStructureTreeRoot()).isNotNull();
                assertThat(document.getDocumentInformation().getTitle()).contains("Қауіпсіз өткел");
                assertThat(fontsAreInIt(document)).isTrue();
            }
        }
    }

    private static boolean fontsAreInIt(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        for (var name : resources.getFontNames()) {
            if (!resources.getFont(name).isEmbedded()) {
                return false;
            }
        }
        return resources.getFontNames().iterator().hasNext();
    }

    @Test
    void whatTheFontLacksIsNoFault() throws IOException {
        var petition = printed(Language.EN, "Trees 🌳 for 北京", "Now\u0007 <b>please</b> & thank you");
        assertThat(text(poster(petition), "poster-strange")).contains("Trees \ufffd for", "<b>please</b> & thank you");
    }

    /** Two letters drawn as one would be none for whoever copies the text or has it read aloud. */
    @Test
    void lettersAreNotJoined() throws IOException {
        var petition = printed(Language.EN, "Traffic: official, efficient", "fi fl ff ffi ffl 0ff1fb");
        assertThat(text(poster(petition), "poster-joined"))
                .contains("Traffic: official, efficient", "fi fl ff ffi ffl 0ff1fb");
    }

    @Test
    void nothingIsLoaded() throws IOException {
        var page = "<html lang=en><head><title>t</title><meta name=description content=d></head>"
                + "<body>before <img alt=x src=\"" + Path.of("pom.xml").toUri() + "\"> after</body></html>";
        assertThat(text(press.print(page.getBytes(StandardCharsets.UTF_8)), "nothing"))
                .contains("before", "after");
    }
}
