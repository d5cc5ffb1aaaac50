#include <vips/vips.h>

// libvips takes its options as a list that ends in NULL, which Swift cannot write. Each function
// here is one such call with the options that Broadsheet uses; all return 0, or -1 on failure.

static inline VipsImage *bs_vips_open(VipsSource *source) {
  return vips_image_new_from_source(
      source, "", "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, NULL);
}

// Decodes no more than the width needs, upright, in sRGB; never enlarges. A picture without a
// profile is sRGB already: sending it through one would only shift its colours by rounding.
static inline int bs_vips_fit_source(
    VipsSource *source, VipsImage **out, int width, gboolean profiled) {
  if (profiled)
    return vips_thumbnail_source(
        source, out, width, "height", VIPS_MAX_COORD, "size", VIPS_SIZE_DOWN, "export_profile",
        "srgb", "fail_on", VIPS_FAIL_ON_ERROR, NULL);
  return vips_thumbnail_source(
      source, out, width, "height", VIPS_MAX_COORD, "size", VIPS_SIZE_DOWN, "fail_on",
      VIPS_FAIL_ON_ERROR, NULL);
}

static inline int bs_vips_fit_image(VipsImage *in, VipsImage **out, int width) {
  return vips_thumbnail_image(
      in, out, width, "height", VIPS_MAX_COORD, "size", VIPS_SIZE_DOWN, "no_rotate", TRUE, NULL);
}

static inline int bs_vips_crop(
    VipsImage *in, VipsImage **out, int left, int top, int width, int height) {
  return vips_crop(in, out, left, top, width, height, NULL);
}

// Exactly this size: what is a rounding away from the proportions is stretched by that.
static inline int bs_vips_size_image(VipsImage *in, VipsImage **out, int width, int height) {
  return vips_thumbnail_image(
      in, out, width, "height", height, "size", VIPS_SIZE_FORCE, "no_rotate", TRUE, NULL);
}

static inline int bs_vips_load_drawing(
    const void *text, size_t length, double scale, VipsImage **out) {
  return vips_svgload_buffer((void *) text, length, out, "scale", scale, NULL);
}

static inline int bs_vips_flatten(VipsImage *in, VipsImage **out) {
  double white[] = {255, 255, 255};
  VipsArrayDouble *background = vips_array_double_new(white, 3);
  int result = vips_flatten(in, out, "background", background, NULL);
  vips_area_unref(VIPS_AREA(background));
  return result;
}

static inline int bs_vips_to_srgb(VipsImage *in, VipsImage **out) {
  return vips_colourspace(in, out, VIPS_INTERPRETATION_sRGB, NULL);
}

static inline int bs_vips_to_bytes(VipsImage *in, VipsImage **out) {
  return vips_cast(in, out, VIPS_FORMAT_UCHAR, NULL);
}

static inline int bs_vips_black(VipsImage **out, int width, int height) {
  return vips_black(out, width, height, "bands", 3, NULL);
}

static inline int bs_vips_save_jpeg(
    VipsImage *in, void **bytes, size_t *length, int quality, gboolean strip) {
  return vips_jpegsave_buffer(
      in, bytes, length, "Q", quality, "optimize_coding", TRUE, "interlace", TRUE, "strip", strip,
      NULL);
}

static inline int bs_vips_save_webp(
    VipsImage *in, void **bytes, size_t *length, int quality, int effort, gboolean strip) {
  return vips_webpsave_buffer(
      in, bytes, length, "Q", quality, "effort", effort, "strip", strip, NULL);
}

static inline int bs_vips_save_avif(
    VipsImage *in, void **bytes, size_t *length, int quality, int effort, gboolean strip) {
  return vips_heifsave_buffer(
      in, bytes, length, "Q", quality, "effort", effort, "compression",
      VIPS_FOREIGN_HEIF_COMPRESSION_AV1, "strip", strip, NULL);
}
