package org.bastama.outside.publicweb.print;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.petition.Materials;
import org.bastama.outside.publicweb.petition.ReadablePetitions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** QR code, poster and sheet of a petition that everybody may read; the code of an address never changes. */
@RestController
class PrintController {

    private static final String CODE_CACHE = "public, max-age=604800, immutable";

    private final ReadablePetitions readable;
    private final Materials materials;
    private final PrintedPages printed;
    private final PdfAnswers answers;

    PrintController(ReadablePetitions readable, Materials materials, PrintedPages printed, PdfAnswers answers) {
        this.readable = readable;
        this.materials = materials;
        this.printed = printed;
        this.answers = answers;
    }

    @GetMapping("/p/{number}/qr.svg")
    ResponseEntity<byte[]> code(@PathVariable String number) {
        var petition = readable.open(ReadablePetitions.number(number));
        var image = QrCode.of(printed.address(petition)).svg();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .header(HttpHeaders.CACHE_CONTROL, CODE_CACHE)
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .eTag(Pages.weakTag(image))
                .body(image);
    }

    @GetMapping("/p/{number}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String number, HttpServletRequest request) {
        var petition = readable.open(ReadablePetitions.number(number));
        if (petition.textHidden()) {
            throw PageFault.notFound();
        }
        var language = Reader.of(request).language();
        return answers.of("poster", printed.poster(petition, language), petition.number(), language);
    }

    @GetMapping("/p/{number}/sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String number, HttpServletRequest request) {
        var petition = readable.open(ReadablePetitions.number(number));
        if (!materials.hasSheet(petition)) {
            throw materials.hadSheet(petition) ? new PageFault(HttpStatus.CONFLICT) : PageFault.notFound();
        }
        var language = Reader.of(request).language();
        return answers.of("sheet", printed.sheet(petition, language), petition.number(), language);
    }
}
