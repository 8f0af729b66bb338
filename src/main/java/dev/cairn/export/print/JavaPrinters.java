package dev.cairn.export.print;

import dev.cairn.paper.Paper;
import dev.cairn.paper.Printers;
import dev.cairn.paper.Progress;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.ColorSupported;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers Java finds, for systems without CUPS: pages are drawn by PDFBox and given to the system's own driver. */
public final class JavaPrinters implements Printers {

    @Override
    public List<Found> find() {
        var usual = PrintServiceLookup.lookupDefaultPrintService();
        var found = new ArrayList<Found>();
        for (PrintService service : services()) {
            var printer = new Found(
                    service.getName(),
                    service.getName(),
                    service.isAttributeValueSupported(
                            javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE, null, null),
                    ColorSupported.SUPPORTED.equals(service.getAttribute(ColorSupported.class)));
            found.add(service.equals(usual) ? 0 : found.size(), printer);
        }
        return List.copyOf(found);
    }

    private static List<PrintService> services() {
        return List.of(PrintServiceLookup.lookupPrintServices(null, null));
    }

    @Override
    public Outcome print(byte[] pdf, Order order, Progress progress) {
        Optional<PrintService> service = services().stream()
                .filter(it -> it.getName().equals(order.printer()))
                .findFirst();
        if (service.isEmpty()) {
            return new Outcome.Failed("print.failed.gone", order.printer());
        }
        try (var document = Loader.loadPDF(pdf)) {
            return print(document, service.get(), order, progress);
        } catch (CancellationException | PrinterAbortException ended) {
            return new Outcome.Cancelled();
        } catch (PrinterException | IOException e) {
            return new Outcome.Failed("print.failed.refused", oneLine(e));
        }
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Outcome print(PDDocument document, PrintService service, Order order, Progress progress)
            throws PrinterException {
        var job = PrinterJob.getPrinterJob();
        job.setPrintService(service);
        job.setJobName(order.title());
        var pages = new Pages(document, job, order, progress);
        job.setPageable(pages);
        job.print(attributes(order));
        return pages.ended ? new Outcome.Cancelled() : new Outcome.Sent();
    }

    private static PrintRequestAttributeSet attributes(Order order) {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(order.title(), null));
        attributes.add(new Copies(Math.max(1, order.copies())));
        attributes.add(new PageRanges(order.from(), order.to()));
        attributes.add(media(order.setup().paper()));
        attributes.add(order.colour() ? Chromaticity.COLOR : Chromaticity.MONOCHROME);
        attributes.add(
                switch (order.sides()) {
                    case ONE -> javax.print.attribute.standard.Sides.ONE_SIDED;
                    case LONG_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE;
                    case SHORT_EDGE -> javax.print.attribute.standard.Sides.TWO_SIDED_SHORT_EDGE;
                });
        return attributes;
    }

    private static MediaSizeName media(Paper paper) {
        return switch (paper) {
            case A4 -> MediaSizeName.ISO_A4;
            case A5 -> MediaSizeName.ISO_A5;
            case LETTER -> MediaSizeName.NA_LETTER;
        };
    }

    /** Tells how far it is with each page, and ends the job where it shall go no further. */
    private static final class Pages implements Pageable {
        private final PDFPageable pages;
        private final PrinterJob job;
        private final Order order;
        private final Progress progress;
        private boolean ended;

        Pages(PDDocument document, PrinterJob job, Order order, Progress progress) {
            this.pages = new PDFPageable(document);
            this.job = job;
            this.order = order;
            this.progress = progress;
        }

        @Override
        public int getNumberOfPages() {
            return pages.getNumberOfPages();
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return pages.getPageFormat(page);
        }

        @Override
        public Printable getPrintable(int page) {
            var drawn = pages.getPrintable(page);
            return (graphics, format, index) -> {
                tell(index);
                return ended ? Printable.NO_SUCH_PAGE : drawn.print(graphics, format, index);
            };
        }

        private void tell(int index) {
            int pages = Math.max(1, order.to() - order.from() + 1);
            try {
                progress.done(Math.clamp(index + 1 - order.from(), 0, pages), pages);
            } catch (CancellationException e) {
                ended = true;
                job.cancel();
            }
        }
    }
}
