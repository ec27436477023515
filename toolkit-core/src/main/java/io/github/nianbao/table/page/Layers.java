package io.github.nianbao.table.page;

import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/**
 * Layers of a document, shown or hidden as when it is opened (ISO 32000-2, 8.11). Expressions of
 * visibility do not count beside the policy that stands for them.
 */
final class Layers {
  private final @Nullable PDOptionalContentProperties properties;

  Layers(PDDocument document) {
    properties = document.getDocumentCatalog().getOCProperties();
  }

  /** Whether what belongs to a layer, or to several, is hidden. */
  boolean hide(@Nullable PDPropertyList membership) {
    if (properties == null || membership == null) {
      return false;
    }
    if (membership instanceof PDOptionalContentMembershipDictionary several) {
      return hide(several);
    }
    return membership instanceof PDOptionalContentGroup layer && !properties.isGroupEnabled(layer);
  }

  /** Whether marked content is hidden. */
  boolean hide(COSName tag, @Nullable COSDictionary membership) {
    return COSName.OC.equals(tag)
        && membership != null
        && membership.getCOSName(COSName.TYPE) != null
        && hide(PDPropertyList.create(membership));
  }

  private boolean hide(PDOptionalContentMembershipDictionary several) {
    List<PDPropertyList> layers = several.getOCGs();
    if (layers.isEmpty()) {
      return false;
    }
    Predicate<PDPropertyList> hidden = this::hide;
    return switch (several.getVisibilityPolicy().getName()) {
      case "AllOn" -> layers.stream().anyMatch(hidden);
      case "AnyOff" -> layers.stream().noneMatch(hidden);
      case "AllOff" -> !layers.stream().allMatch(hidden);
      default -> layers.stream().allMatch(hidden);
    };
  }
}
